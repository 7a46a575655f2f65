package dev.verdict.http.frankieone;

import java.util.Arrays;

/** The kind of entity that is verified. FrankieOne has the same calls for both, under different paths. */
public enum EntityKind {
    /** A person. */
    INDIVIDUAL("individual", "individuals"),
    /** A company, or another organization. */
    ORGANIZATION("organization", "organizations");

    private final String jsonName;
    private final String collection;

    EntityKind(String jsonName, String collection) {
        this.jsonName = jsonName;
        this.collection = collection;
    }

    static EntityKind of(String jsonName) {
        return Arrays.stream(values())
                .filter(entity -> entity.jsonName.equals(jsonName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown entity kind"));
    }

    /** The name in references, and of the response field that contains the entity. */
    String jsonName() {
        return jsonName;
    }

    /** The name in paths. */
    String collection() {
        return collection;
    }
}
