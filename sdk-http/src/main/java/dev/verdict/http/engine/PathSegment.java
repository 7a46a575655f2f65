package dev.verdict.http.engine;

import java.util.Objects;

/** What may stand for a parameter in a path. It reaches the server as one segment, whatever characters it has. */
public final class PathSegment {
    private PathSegment() {}

    /** The value itself, if it can be a segment; the failure names the parameter and not the value. */
    public static String require(String value, String parameter) {
        if (Objects.requireNonNull(value, parameter).equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    parameter + " must not be a path of dots: it would name another resource");
        }
        return requireText(value, parameter);
    }

    /** The value itself, if it is a text that can be written down. */
    public static String requireText(String value, String parameter) {
        if (Objects.requireNonNull(value, parameter).isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        try {
            PercentEncoding.encode(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + " is " + e.getMessage());
        }
        return value;
    }

    public static boolean isUsable(String value) {
        try {
            require(value, "value");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
