package dev.verdict.http.engine;

import java.net.URL;
import java.security.CodeSource;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttp;

/**
 * Which OkHttp is on the class path. Versions 4 and 5 have different Maven coordinates under the same class names, so a build can put both
 * there, and the older one may come first.
 */
final class OkHttpVersion {
    /** The first one with listeners for a single call. */
    private static final String OLDEST = "5.4.0";

    private OkHttpVersion() {}

    /** @throws IllegalStateException if it is too old */
    static void check() {
        boolean hasListeners = true;
        try { // with constants, because a native image knows such methods without being told
            Call.class.getMethod("addEventListener", EventListener.class);
        } catch (NoSuchMethodException e) {
            hasListeners = false;
        }
        check(hasListeners, Call.class);
    }

    static void check(boolean hasListeners, Class<?> call) {
        if (!hasListeners) {
            throw new IllegalStateException(
                    "the class path has OkHttp " + number() + " in " + location(call)
                            + "; Verdict needs com.squareup.okhttp3:okhttp-jvm " + OLDEST
                            + " or later. If both are there, exclude com.squareup.okhttp3:okhttp from the dependency that brings it");
        }
    }

    /** By reflection: the compiler would copy the constant. */
    private static String number() {
        try {
            return String.valueOf(OkHttp.class.getField("VERSION").get(null));
        } catch (ReflectiveOperationException e) {
            return "of an unknown version";
        }
    }

    private static String location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? "an unknown place" : location.getPath();
    }
}
