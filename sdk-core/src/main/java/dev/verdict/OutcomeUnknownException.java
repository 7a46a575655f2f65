package dev.verdict;

import java.time.Instant;
import java.util.Objects;

/**
 * A call that starts or changes something was sent, and what became of it is not known: the platform may have done it. The
 * SDK never sends it again, and neither should a caller before having looked: a second execution is charged again.
 *
 * <p>The cause is the {@link TransportException}, {@link HttpStatusException} or {@link UnreadableBodyException} that left
 * it open.
 */
public final class OutcomeUnknownException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final Instant sentAt;
    private final String howToFindOut;

    /**
     * A call whose outcome is open.
     *
     * @param operation what was sent, with the ids it was about, free of personal data
     * @param sentAt when it was sent, by this machine's clock
     * @param howToFindOut the call that tells whether it was carried out
     * @param cause why the outcome is not known
     */
    public OutcomeUnknownException(String operation, Instant sentAt, String howToFindOut, VerdictException cause) {
        super(
                Objects.requireNonNull(operation, "operation") + " was sent at "
                        + Objects.requireNonNull(sentAt, "sentAt")
                        + " and may have been carried out; it is not sent again. "
                        + Objects.requireNonNull(howToFindOut, "howToFindOut"),
                Objects.requireNonNull(cause, "cause"));
        this.operation = operation;
        this.sentAt = sentAt;
        this.howToFindOut = howToFindOut;
    }

    /**
     * What was sent.
     *
     * @return the operation with the ids it was about
     */
    public String operation() {
        return operation;
    }

    /**
     * When it was sent, by this machine's clock.
     *
     * @return the time just before sending
     */
    public Instant sentAt() {
        return sentAt;
    }

    /**
     * How to find out what became of it.
     *
     * @return a sentence for a person
     */
    public String howToFindOut() {
        return howToFindOut;
    }

    /**
     * No: it could be carried out twice.
     *
     * @return false
     */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
