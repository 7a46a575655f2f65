package dev.verdict;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable String attempt;

    /**
     * A call whose outcome is open.
     *
     * @param operation what was sent, with the ids it was about, free of personal data
     * @param sentAt when it was sent, by this machine's clock
     * @param howToFindOut the call that tells whether it was carried out
     * @param cause why the outcome is not known
     */
    public OutcomeUnknownException(String operation, Instant sentAt, String howToFindOut, VerdictException cause) {
        this(operation, sentAt, howToFindOut, null, cause);
    }

    /**
     * A call whose outcome is open, and which a client can find out about.
     *
     * @param operation what was sent, with the ids it was about, free of personal data
     * @param sentAt when it was sent, by this machine's clock
     * @param howToFindOut the call that tells whether it was carried out
     * @param attempt what the client's {@code findOut} takes, free of personal data and credentials; null if there is no
     *     such call
     * @param cause why the outcome is not known
     */
    public OutcomeUnknownException(
            String operation, Instant sentAt, String howToFindOut, @Nullable String attempt, VerdictException cause) {
        super(
                Objects.requireNonNull(operation, "operation") + " was sent at "
                        + Objects.requireNonNull(sentAt, "sentAt")
                        + " and may have been carried out; it is not sent again. "
                        + Objects.requireNonNull(howToFindOut, "howToFindOut"),
                Objects.requireNonNull(cause, "cause"));
        this.operation = operation;
        this.sentAt = sentAt;
        this.howToFindOut = howToFindOut;
        this.attempt = attempt;
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
     * The attempt as a short string that a client's {@code findOut} takes, in this process or any other: worth storing
     * where this exception is handled. It holds ids and names, no personal data and no credentials.
     *
     * @return empty if no call of the SDK can find out about it
     */
    public Optional<String> attempt() {
        return Optional.ofNullable(attempt);
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
