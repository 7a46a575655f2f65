package dev.verdict.seon;

/** Where the person went through a session. */
public enum IdvPlatform {
    /** An app on iOS. */
    IOS,
    /** An app on Android. */
    ANDROID,
    /** A browser. */
    WEB
}
