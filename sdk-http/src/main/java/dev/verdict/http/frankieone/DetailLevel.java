package dev.verdict.http.frankieone;

/** How much of an execution a response contains: the query parameter {@code level}. */
public enum DetailLevel {
    /** All data, without images. */
    META("meta"),
    /** All data, with images in Base64: many megabytes. */
    BASE64("base64");

    private final String parameterValue;

    DetailLevel(String parameterValue) {
        this.parameterValue = parameterValue;
    }

    String parameterValue() {
        return parameterValue;
    }
}
