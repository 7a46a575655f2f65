package dev.verdict.seon.idv;

/** The platform on which the person completed a session. */
public enum IdvPlatform {
    /** An app on iOS. */
    IOS,
    /** An app on Android. */
    ANDROID,
    /** A browser. */
    WEB
}
