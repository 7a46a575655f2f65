package dev.verdict;

import java.util.Objects;

/**
 * A request that claims to come from a platform but does not prove it. Do not use any part of it. The message names the problem and
 * never repeats the token, signature, secret or body.
 *
 * <p>Respond with {@link #suggestedStatus()}. Some platforms never resend a request that was answered with 4xx, so a receiver that
 * cannot verify a signature must not respond as if the sender were at fault.
 */
public final class InvalidSignatureException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** The problem with a signature. */
    public enum Problem {
        /** The request has no signature. */
        MISSING,
        /** The value is not a signature: wrong characters, wrong length, or several values instead of one. */
        MALFORMED,
        /** The signature was made with another key or secret, for other bytes, or for another issuer. */
        WRONG,
        /** The signature is genuine but too old, or its time is in the future. One of the clocks may be wrong. */
        STALE,
        /** The signature could not be checked: this side has no key or secret, or the JVM refuses to use it. */
        NOT_CONFIGURED
    }

    /**
     * Creates the exception.
     *
     * @param problem the problem
     * @param what a description of the problem, without tokens, signatures, secrets and bodies
     */
    public InvalidSignatureException(Problem problem, String what) {
        super(
                "Invalid signature (" + Objects.requireNonNull(problem, "problem") + "): "
                        + Objects.requireNonNull(what, "what"),
                null);
        this.problem = problem;
    }

    /**
     * The problem with the signature.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * The HTTP status to respond with: 401 if the request does not prove its origin, 503 if this side could not verify it. After 503
     * the platform sends the request again.
     *
     * @return 401 or 503
     */
    public int suggestedStatus() {
        return problem == Problem.NOT_CONFIGURED ? 503 : 401;
    }

    /**
     * Not retryable: the same request would fail again.
     *
     * @return false
     */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
