package dev.verdict.http.engine;

import java.util.Objects;

/** Checks the values of path parameters. A value reaches the server as one segment, whatever characters it has. */
public final class PathSegment {
    private PathSegment() {}

    /** Returns the value if it can be a segment, otherwise throws. The message names the parameter and not the value. */
    public static String require(String value, String parameter) {
        if (Objects.requireNonNull(value, parameter).equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(parameter + " must not be . or .., which would name another resource");
        }
        return requireText(value, parameter);
    }

    /** Returns the value if it is not blank and is well-formed Unicode, otherwise throws. */
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
