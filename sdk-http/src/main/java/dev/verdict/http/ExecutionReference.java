package dev.verdict.http;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All it takes to look at an execution, and its one-string form: the parts below in their order, percent-encoded, after
 * {@link #VERSION}, separated by {@code ~}. An absent part is empty.
 */
record ExecutionReference(
        Account account,
        Kind kind,
        String entityId,
        String serviceName,
        String workflowName,
        String executionId,
        @Nullable String requestId) {

    private static final String VERSION = "f1";
    private static final String SEPARATOR = "~";
    private static final int PARTS = 9;

    /** What kind of entity is verified. */
    enum Kind {
        INDIVIDUAL("individual", "individuals");

        private final String word;
        private final String collection;

        Kind(String word, String collection) {
            this.word = word;
            this.collection = collection;
        }

        /** Its name in paths. */
        String collection() {
            return collection;
        }

        private static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(ExecutionReference::malformed);
        }
    }

    /** Reads {@link #toString()}. The failure says what is wrong and repeats nothing. */
    static ExecutionReference parse(String reference) {
        Objects.requireNonNull(reference, "reference");
        String[] parts = reference.split(SEPARATOR, -1);
        if (!parts[0].equals(VERSION)) {
            throw new IllegalArgumentException("not a reference to a FrankieOne execution, or one of a newer SDK");
        }
        if (parts.length != PARTS) {
            throw malformed();
        }
        List<String> texts;
        try {
            texts = Arrays.stream(parts).map(PercentCode::decode).toList();
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        if (texts.get(1).isEmpty() || !texts.subList(4, 8).stream().allMatch(PathPart::isUsable)) {
            throw malformed();
        }
        return new ExecutionReference(
                new Account(texts.get(1), absent(texts.get(2))),
                Kind.of(texts.get(3)),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                absent(texts.get(8)));
    }

    /** Itself, if it belongs to this account. */
    ExecutionReference of(Account own) {
        if (!account.environment().equals(own.environment())) {
            throw new IllegalArgumentException("the reference is to an execution in another environment");
        }
        if (!Objects.equals(account.customerChildId(), own.customerChildId())) {
            throw new IllegalArgumentException("the reference is to an execution of another child account");
        }
        return this;
    }

    /** The string that {@link #parse} reads. */
    @Override
    public String toString() {
        return List.of(
                        VERSION,
                        account.environment(),
                        present(account.customerChildId()),
                        kind.word,
                        entityId,
                        serviceName,
                        workflowName,
                        executionId,
                        present(requestId))
                .stream()
                .map(PercentCode::encode)
                .collect(Collectors.joining(SEPARATOR));
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String present(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("the reference is damaged: it is not as it was written");
    }
}
