package dev.verdict.examples.temporal;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Executes a verification once, and waits for its verdict. {@link Verifications} starts it. */
@WorkflowInterface
public interface Verification {

    /**
     * Runs until there is a verdict, or time is up.
     *
     * @throws io.temporal.failure.ActivityFailure if the platform refused the execute request; nothing was executed
     */
    @WorkflowMethod
    Outcome verify(Subject subject, Timing timing);

    /** How far it has come. */
    @QueryMethod
    VerificationProgress progress();
}
