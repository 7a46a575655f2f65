package dev.verdict.http.engine;

import java.net.URL;
import java.security.CodeSource;
import java.util.Arrays;
import okhttp3.Call;
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
        check(Call.class, OkHttp.class);
    }

    static void check(Class<?> call, Class<?> version) {
        boolean hasListeners = Arrays.stream(call.getMethods())
                .anyMatch(method -> method.getName().equals("addEventListener"));
        if (!hasListeners) {
            throw new IllegalStateException(
                    "the class path has OkHttp " + number(version) + " in " + location(call)
                            + "; Verdict needs com.squareup.okhttp3:okhttp-jvm " + OLDEST
                            + " or later. If both are there, exclude com.squareup.okhttp3:okhttp from the dependency that brings it");
        }
    }

    /** By reflection: the compiler would copy the constant. */
    private static String number(Class<?> version) {
        try {
            return String.valueOf(version.getField("VERSION").get(null));
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
