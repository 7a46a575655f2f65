package dev.verdict.http;

import java.util.Objects;

/** What may stand for a parameter in a path. It reaches the server as one segment, whatever characters it has. */
final class PathPart {
    private PathPart() {}

    /** The value itself, if it can be a segment; the failure names the parameter and not the value. */
    static String require(String value, String parameter) {
        Objects.requireNonNull(value, parameter);
        if (value.isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
        if (value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    parameter + " must not be a path of dots: it would name another resource");
        }
        try {
            PercentCode.encode(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + " is " + e.getMessage());
        }
        return value;
    }

    static boolean isUsable(String value) {
        try {
            require(value, "value");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
