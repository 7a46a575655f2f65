package dev.verdict.examples.temporal;

import org.jspecify.annotations.Nullable;

/**
 * How far a verification has come: the answer to {@link Verification#progress()}.
 *
 * @param stage what it is doing
 * @param attempt the attempt that was made last; null if there is none
 * @param reference the execution; null if none is known yet. {@link Verifications#waiting} tells how far its wait has come
 */
public record VerificationProgress(
        Stage stage, @Nullable String attempt, @Nullable String reference) {

    /** What a verification is doing. */
    public enum Stage {
        /** It makes an attempt. Nothing is sent. */
        PREPARING,
        /** It sends the execute request, and waits for the response. */
        EXECUTING,
        /** The response is lost: it looks for the execution. */
        FINDING_OUT,
        /** It waits for the verdict. */
        WAITING
    }
}
