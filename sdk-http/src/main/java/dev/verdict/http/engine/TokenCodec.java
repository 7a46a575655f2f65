package dev.verdict.http.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes several texts as one string: a version, then each text percent-encoded, separated by {@code ~}. A null text becomes
 * an empty one.
 */
public final class TokenCodec {
    private static final String SEPARATOR = "~";

    private TokenCodec() {}

    /** Reads what {@link #join} wrote. Messages of exceptions do not repeat any of it. */
    public static List<String> split(String text, String version, String what) {
        String[] parts = Objects.requireNonNull(text, "reference").split(SEPARATOR, -1);
        if (!parts[0].equals(version)) {
            throw new IllegalArgumentException("not " + what + ", or one of a newer SDK");
        }
        try {
            return Arrays.stream(parts).map(PercentEncoding::decode).toList();
        } catch (IllegalArgumentException e) {
            throw damaged(what);
        }
    }

    public static String join(List<@Nullable String> parts) {
        return parts.stream()
                .map(part -> part == null ? "" : PercentEncoding.encode(part))
                .collect(Collectors.joining(SEPARATOR));
    }

    public static IllegalArgumentException damaged(String what) {
        return new IllegalArgumentException(what + " is damaged: it was changed after it was created");
    }
}
