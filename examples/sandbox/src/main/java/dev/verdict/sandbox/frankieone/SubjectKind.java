package dev.verdict.sandbox.frankieone;

import java.util.Optional;
import java.util.stream.Stream;

/** Individuals and organizations have the same endpoints under different paths, and different fields in the responses. */
public enum SubjectKind {
    INDIVIDUAL("individuals", "individual", "KYC"),
    ORGANIZATION("organizations", "organization", "KYB");

    /** The path segment. */
    final String collection;
    /** The field of a response that holds the entity. */
    final String field;
    /** The service of its workflows if the caller names none. */
    final String service;

    SubjectKind(String collection, String field, String service) {
        this.collection = collection;
        this.field = field;
        this.service = service;
    }

    static Optional<SubjectKind> ofCollection(String collection) {
        return Stream.of(values())
                .filter(kind -> kind.collection.equals(collection))
                .findFirst();
    }
}
