package dev.verdict.sandbox;

import java.util.Optional;
import java.util.stream.Stream;

/** Individuals and organizations have the same calls under different paths, and a different field in the answers. */
enum EntityKind {
    INDIVIDUAL("individuals", "individual"),
    ORGANIZATION("organizations", "organization");

    /** The part of the path. */
    final String collection;
    /** The field of an answer that holds the entity. */
    final String field;

    EntityKind(String collection, String field) {
        this.collection = collection;
        this.field = field;
    }

    static Optional<EntityKind> ofCollection(String collection) {
        return Stream.of(values())
                .filter(kind -> kind.collection.equals(collection))
                .findFirst();
    }
}
