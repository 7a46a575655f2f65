package dev.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What a platform's result means for the person or company. Act on the verdict, not on the platform's own status.
 *
 * <p>Switch over {@link #kind()}. A switch expression over an enum is exhaustive on Java 17, so the compiler reports a kind that
 * you forgot:
 *
 * <pre>{@code
 * boolean open = switch (result.verdict().kind()) {
 *     case APPROVED -> true;
 *     case DECLINED, REVIEW, PENDING, NO_DECISION, INCOMPLETE, ABANDONED, TECHNICAL_FAILURE, UNRECOGNIZED -> false;
 * };
 * }</pre>
 *
 * <p>On Java 21 and later you can switch over the sealed types instead. Only {@link Approved} is an approval. Verdicts are immutable,
 * and {@code toString} holds no personal data.
 */
public sealed interface Verdict {

    /**
     * What the verdict rests on.
     *
     * @return the platform's values that decided, the open issues, the missing steps, and the advice
     */
    Basis basis();

    /**
     * The kind of verdict, for a switch.
     *
     * @return never null. Jackson includes it when it serializes a verdict
     */
    @JsonProperty
    Kind kind();

    /**
     * Whether the person or company is approved. False does not mean declined: to tell the other eight kinds apart, switch over
     * {@link #kind()}.
     *
     * @return true for {@link Kind#APPROVED} only
     */
    default boolean isApproved() {
        return kind() == Kind.APPROVED;
    }

    /**
     * Whether a reviewer should look at this case before others.
     *
     * @return true for a {@link Kind#REVIEW} that the platform marked as urgent
     */
    default boolean isUrgent() {
        return kind() == Kind.REVIEW && advice() == Advice.DECIDE_MANUALLY_URGENTLY;
    }

    /**
     * The platform's own values that decided the verdict, in the order in which the SDK evaluated them.
     *
     * @return the values, unmodifiable
     */
    default List<Word> words() {
        return basis().words();
    }

    /**
     * The issues that nobody has cleared, most severe first. They explain a {@link Kind#REVIEW}, and other kinds can have them too.
     * The list holds the issues of the whole run and those of single steps.
     *
     * @return the open issues, unmodifiable; empty if there are none
     */
    default List<Reason> openIssues() {
        return basis().openIssues();
    }

    /**
     * What is missing for a decision: the steps that did not finish or had too little data. Each reason names a step, the kind of
     * failure and the step's result.
     *
     * @return in workflow order, unmodifiable; empty if the verdict is not {@link Kind#INCOMPLETE}, or if no step reports what is
     *     missing
     */
    default List<Reason> missing() {
        return basis().missing();
    }

    /**
     * What to do next.
     *
     * @return never null; {@link Advice#NONE} if there is nothing to do
     */
    default Advice advice() {
        return basis().advice();
    }

    /** The kinds of verdict. This list is frozen for all 1.x versions. */
    enum Kind {
        /** The execution finished, and the platform approved. Onboard on this kind only. */
        APPROVED,
        /** The execution finished, and the platform rejected. */
        DECLINED,
        /** The automated checks finished, and a reviewer must decide. */
        REVIEW,
        /** The execution is not finished. This is not a failure. */
        PENDING,
        /**
         * The execution finished without errors and had nothing to decide: a data or ownership run, or monitoring that found nothing
         * new.
         */
        NO_DECISION,
        /** The execution finished without enough data to decide. */
        INCOMPLETE,
        /** The person left before the end. */
        ABANDONED,
        /** The platform could not complete the execution. This says nothing about the person. */
        TECHNICAL_FAILURE,
        /** The result holds a value that this version does not know, or lacks one. Treat it neither as an approval nor as a rejection. */
        UNRECOGNIZED
    }

    /**
     * Creates a verdict.
     *
     * @param kind the kind
     * @param basis what the verdict rests on; a {@link Kind#REVIEW} is urgent if the advice is {@link
     *     Advice#DECIDE_MANUALLY_URGENTLY}
     * @return the verdict
     */
    static Verdict of(Kind kind, Basis basis) {
        return switch (kind) {
            case APPROVED -> new Approved(basis);
            case DECLINED -> new Declined(basis);
            case REVIEW -> new Review(basis);
            case PENDING -> new Pending(basis);
            case NO_DECISION -> new NoDecision(basis);
            case INCOMPLETE -> new Incomplete(basis);
            case ABANDONED -> new Abandoned(basis);
            case TECHNICAL_FAILURE -> new TechnicalFailure(basis);
            case UNRECOGNIZED -> new Unrecognized(basis);
        };
    }

    /**
     * One of the platform's values that decided a verdict.
     *
     * @param field the platform's name of the field
     * @param value the value as sent
     */
    record Word(String field, Open<?> value) {
        @Override
        public String toString() {
            return field + " " + value;
        }
    }

    /**
     * What a verdict rests on.
     *
     * @param words the platform's values that decided, in the order in which the SDK evaluated them
     * @param openIssues the issues that nobody has cleared, most severe first
     * @param advice what to do next
     * @param missing what is missing for a decision, in workflow order
     */
    record Basis(List<Word> words, List<Reason> openIssues, Advice advice, List<Reason> missing) {
        public Basis {
            words = List.copyOf(words);
            openIssues = List.copyOf(openIssues);
            Objects.requireNonNull(advice, "advice");
            missing = List.copyOf(missing);
        }

        /**
         * Creates a basis without missing steps.
         *
         * @param words the platform's values that decided, in the order in which the SDK evaluated them
         * @param openIssues the issues that nobody has cleared, most severe first
         * @param advice what to do next
         */
        public Basis(List<Word> words, List<Reason> openIssues, Advice advice) {
            this(words, openIssues, advice, List.of());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(text.length() == 0 ? "" : ", ").append(word));
            text.append("; open issues ").append(openIssues.size());
            return missing.isEmpty()
                    ? text.toString()
                    : text.append("; missing ").append(missing).toString();
        }
    }

    /**
     * The execution finished, and the platform approved.
     *
     * @param basis what the verdict rests on
     */
    record Approved(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.APPROVED;
        }
    }

    /**
     * The execution finished, and the platform rejected.
     *
     * @param basis what the verdict rests on
     */
    record Declined(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.DECLINED;
        }
    }

    /**
     * A reviewer must decide.
     *
     * @param basis what the verdict rests on
     */
    record Review(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.REVIEW;
        }
    }

    /**
     * The execution is not finished.
     *
     * @param basis what the verdict rests on
     */
    record Pending(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.PENDING;
        }
    }

    /**
     * The execution finished without errors and had nothing to decide.
     *
     * @param basis what the verdict rests on
     */
    record NoDecision(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.NO_DECISION;
        }
    }

    /**
     * The execution finished without enough data to decide.
     *
     * @param basis what the verdict rests on
     */
    record Incomplete(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.INCOMPLETE;
        }
    }

    /**
     * The person left before the end.
     *
     * @param basis what the verdict rests on
     */
    record Abandoned(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.ABANDONED;
        }
    }

    /**
     * The platform could not complete the execution.
     *
     * @param basis what the verdict rests on
     */
    record TechnicalFailure(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.TECHNICAL_FAILURE;
        }
    }

    /**
     * The result holds a value that this version does not know, or lacks one.
     *
     * @param basis what the verdict rests on
     */
    record Unrecognized(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.UNRECOGNIZED;
        }
    }
}
