package dev.verdict;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that starts or changes something was sent, and its outcome is unknown: the platform may have processed it. The SDK never sends
 * the call again. Find out the outcome before you send it again yourself, because a second execution is charged again.
 *
 * <p>The cause is the {@link TransportException}, {@link HttpStatusException} or {@link UnreadableBodyException} that left the outcome
 * unknown.
 */
public final class OutcomeUnknownException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final Instant sentAt;
    private final String howToFindOut;
    private final @Nullable String attempt;

    /**
     * A call whose outcome no call of the SDK can find out.
     *
     * @param operation the operation that was sent, with the ids that it concerns, without personal data
     * @param sentAt when it was sent, by this machine's clock
     * @param howToFindOut a sentence that names the call that tells whether the platform processed it
     * @param cause why the outcome is unknown
     */
    public OutcomeUnknownException(String operation, Instant sentAt, String howToFindOut, VerdictException cause) {
        this(operation, sentAt, howToFindOut, null, cause);
    }

    /**
     * A call whose outcome a client can find out.
     *
     * @param operation the operation that was sent, with the ids that it concerns, without personal data
     * @param sentAt when it was sent, by this machine's clock
     * @param howToFindOut a sentence that names the call that tells whether the platform processed it
     * @param attempt the argument for the client's {@code findOut}, without personal data and credentials; null if there is no such
     *     call
     * @param cause why the outcome is unknown
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
     * The operation that was sent.
     *
     * @return the operation with the ids that it concerns
     */
    public String operation() {
        return operation;
    }

    /**
     * When the call was sent.
     *
     * @return the time just before sending, by this machine's clock
     */
    public Instant sentAt() {
        return sentAt;
    }

    /**
     * How to find out the outcome.
     *
     * @return a sentence for a person
     */
    public String howToFindOut() {
        return howToFindOut;
    }

    /**
     * The attempt as a short string. A client's {@code findOut} takes it, in this process or another, so store it where you handle this
     * exception. It holds ids and names, but no personal data and no credentials.
     *
     * @return empty if no call of the SDK can find out the outcome
     */
    public Optional<String> attempt() {
        return Optional.ofNullable(attempt);
    }

    /**
     * Not retryable: the platform could process the call twice.
     *
     * @return false
     */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
