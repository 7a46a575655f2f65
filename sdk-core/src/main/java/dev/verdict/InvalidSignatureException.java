package dev.verdict;

import java.util.Objects;

/**
 * A request that says it comes from a platform, and does not prove it. Nothing of it may be used. The message says what
 * kind of problem it is, and repeats neither token nor signature, secret or body.
 *
 * <p>{@link #suggestedStatus()} is what a receiver can answer. It matters: some platforms never send again what was answered
 * with 4xx, so a receiver that cannot verify must not answer as if the sender were at fault.
 */
public final class InvalidSignatureException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** What is wrong with a signature. */
    public enum Problem {
        /** There is none. */
        MISSING,
        /** There is something that is no signature: wrong characters, wrong length, several where one belongs. */
        MALFORMED,
        /** It was not made with a key or secret of the platform, not for these bytes, or in the name of somebody else. */
        WRONG,
        /** It is genuine, but not good now: too old, or from the future. A clock may be wrong. */
        STALE,
        /** Nothing is known of it: this side has no key or secret that it could verify with, or the JVM refuses it. */
        NOT_CONFIGURED
    }

    /**
     * An invalid signature.
     *
     * @param problem what kind of problem it is
     * @param what what is wrong, free of tokens, signatures, secrets and bodies
     */
    public InvalidSignatureException(Problem problem, String what) {
        super(
                "Invalid signature (" + Objects.requireNonNull(problem, "problem") + "): "
                        + Objects.requireNonNull(what, "what"),
                null);
        this.problem = problem;
    }

    /**
     * What kind of problem it is.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * The HTTP status to answer with: 401 to a request that proves nothing, 503 if this side could not verify it, so that
     * the platform sends it again.
     *
     * @return 401 or 503
     */
    public int suggestedStatus() {
        return problem == Problem.NOT_CONFIGURED ? 503 : 401;
    }

    /**
     * No: the same request stays what it is.
     *
     * @return false
     */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
