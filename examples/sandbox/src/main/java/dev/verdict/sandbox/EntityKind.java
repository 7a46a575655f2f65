package dev.verdict.sandbox;

import java.util.Optional;
import java.util.stream.Stream;

/** Individuals and organizations have the same calls under different paths, and a different field in the answers. */
enum EntityKind {
    INDIVIDUAL("individuals", "individual", "KYC"),
    ORGANIZATION("organizations", "organization", "KYB");

    /** The part of the path. */
    final String collection;
    /** The field of an answer that holds the entity. */
    final String field;
    /** The service its workflows belong to unless another is named. */
    final String service;

    EntityKind(String collection, String field, String service) {
        this.collection = collection;
        this.field = field;
        this.service = service;
    }

    static Optional<EntityKind> ofCollection(String collection) {
        return Stream.of(values())
                .filter(kind -> kind.collection.equals(collection))
                .findFirst();
    }
}
