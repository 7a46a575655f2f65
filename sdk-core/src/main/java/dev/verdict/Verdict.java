package dev.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * The one thing to act on: what a platform's result means for the person or company.
 *
 * <p>Switch over {@link #kind()}; as a switch expression over an enum it is exhaustive on Java 17, so a kind cannot be
 * forgotten:
 *
 * <pre>{@code
 * boolean open = switch (result.verdict().kind()) {
 *     case APPROVED -> true;
 *     case DECLINED, REVIEW, PENDING, NO_DECISION, INCOMPLETE, ABANDONED, TECHNICAL_FAILURE, UNRECOGNIZED -> false;
 * };
 * }</pre>
 *
 * <p>On Java 21 and later the sealed types can be switched over instead. There is no way to read an approval out of
 * anything but {@link Approved}. Immutable, and free of personal data when printed.
 */
public sealed interface Verdict {

    /**
     * What it rests on.
     *
     * @return the words it came from, the issues that are still open, what is missing, and the advice
     */
    Basis basis();

    /**
     * The kind, to switch over.
     *
     * @return never null. Jackson writes it with a verdict
     */
    @JsonProperty
    Kind kind();

    /**
     * Whether the person or company is approved. The other eight kinds are not one thing: switch over {@link #kind()}
     * where it matters which.
     *
     * @return true for {@link Kind#APPROVED} alone
     */
    default boolean isApproved() {
        return kind() == Kind.APPROVED;
    }

    /**
     * Whether a person should look at it before other cases.
     *
     * @return true for a {@link Kind#REVIEW} that the platform marked as urgent
     */
    default boolean isUrgent() {
        return kind() == Kind.REVIEW && advice() == Advice.DECIDE_MANUALLY_URGENTLY;
    }

    /**
     * The platform's own words that decided, in the order they were looked at.
     *
     * @return the words, unmodifiable
     */
    default List<Word> words() {
        return basis().words();
    }

    /**
     * The issues that nobody has cleared, most severe first: why a {@link Kind#REVIEW} is one, and worth a look at any
     * other kind. Issues of the run as a whole and of single steps are both in it.
     *
     * @return the open issues, unmodifiable; empty if there is none
     */
    default List<Reason> openIssues() {
        return basis().openIssues();
    }

    /**
     * What is missing for a decision: the steps that are not done or had too little to go on. Each reason names a step, how it
     * fails and its result.
     *
     * @return in workflow order, unmodifiable; empty if the verdict is not {@link Kind#INCOMPLETE}, or if no step says what is missing
     */
    default List<Reason> missing() {
        return basis().missing();
    }

    /**
     * What to do next.
     *
     * @return never null; {@link Advice#NONE} if nothing
     */
    default Advice advice() {
        return basis().advice();
    }

    /** The kinds of verdict. This list is frozen for all 1.x versions. */
    enum Kind {
        /** Finished, and the platform approves. The only kind to onboard on. */
        APPROVED,
        /** Finished, and the platform rejects. */
        DECLINED,
        /** Finished as far as machines go: a person must decide. */
        REVIEW,
        /** Not finished. Not a failure. */
        PENDING,
        /** Finished well, and nothing was to be decided: a data or ownership run, or monitoring that found nothing new. */
        NO_DECISION,
        /** Finished without enough to decide. */
        INCOMPLETE,
        /** The person left before the end. */
        ABANDONED,
        /** The platform could not carry it out. Says nothing about the person. */
        TECHNICAL_FAILURE,
        /** The result says something this version cannot read. Never act on it as if it were an approval or a rejection. */
        UNRECOGNIZED
    }

    /**
     * A verdict of the given kind.
     *
     * @param kind the kind
     * @param basis what it rests on; a {@link Kind#REVIEW} is urgent if the advice is {@link
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
     * One of the platform's words that decided.
     *
     * @param field the platform's name of the field it stood in
     * @param value the word as sent
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
     * @param words the platform's words that decided, in the order they were looked at
     * @param openIssues the issues nobody has cleared, most severe first
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
         * What a verdict rests on for which nothing is missing.
         *
         * @param words the platform's words that decided, in the order they were looked at
         * @param openIssues the issues nobody has cleared, most severe first
         * @param advice what to do next
         */
        public Basis(List<Word> words, List<Reason> openIssues, Advice advice) {
            this(words, openIssues, advice, List.of());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(text.isEmpty() ? "" : ", ").append(word));
            text.append("; open issues ").append(openIssues.size());
            return missing.isEmpty()
                    ? text.toString()
                    : text.append("; missing ").append(missing).toString();
        }
    }

    /**
     * Finished, and the platform approves.
     *
     * @param basis what it rests on
     */
    record Approved(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.APPROVED;
        }
    }

    /**
     * Finished, and the platform rejects.
     *
     * @param basis what it rests on
     */
    record Declined(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.DECLINED;
        }
    }

    /**
     * A person must decide.
     *
     * @param basis what it rests on
     */
    record Review(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.REVIEW;
        }
    }

    /**
     * Not finished.
     *
     * @param basis what it rests on
     */
    record Pending(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.PENDING;
        }
    }

    /**
     * Finished well, and nothing was to be decided.
     *
     * @param basis what it rests on
     */
    record NoDecision(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.NO_DECISION;
        }
    }

    /**
     * Finished without enough to decide.
     *
     * @param basis what it rests on
     */
    record Incomplete(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.INCOMPLETE;
        }
    }

    /**
     * The person left.
     *
     * @param basis what it rests on
     */
    record Abandoned(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.ABANDONED;
        }
    }

    /**
     * The platform could not carry it out.
     *
     * @param basis what it rests on
     */
    record TechnicalFailure(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.TECHNICAL_FAILURE;
        }
    }

    /**
     * Something this version cannot read.
     *
     * @param basis what it rests on
     */
    record Unrecognized(Basis basis) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.UNRECOGNIZED;
        }
    }
}
