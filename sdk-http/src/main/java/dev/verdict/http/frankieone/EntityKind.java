package dev.verdict.http.frankieone;

import java.util.Arrays;

/** What is verified. FrankieOne has the same calls for both, under different paths. */
public enum EntityKind {
    /** A person. */
    INDIVIDUAL("individual", "individuals"),
    /** A company, or another organization. */
    ORGANIZATION("organization", "organizations");

    private final String word;
    private final String collection;

    EntityKind(String word, String collection) {
        this.word = word;
        this.collection = collection;
    }

    static EntityKind of(String word) {
        return Arrays.stream(values())
                .filter(entity -> entity.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of entity"));
    }

    /** Its name in references, and the field of an answer that holds the entity. */
    String word() {
        return word;
    }

    /** Its name in paths. */
    String collection() {
        return collection;
    }
}
