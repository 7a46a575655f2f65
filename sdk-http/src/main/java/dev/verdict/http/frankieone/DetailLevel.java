package dev.verdict.http.frankieone;

/** How much of an execution an answer holds: the query parameter {@code level}. */
public enum DetailLevel {
    /** All data, without images. */
    META("meta"),
    /** All data, with images in Base64: many megabytes. */
    BASE64("base64");

    private final String word;

    DetailLevel(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
