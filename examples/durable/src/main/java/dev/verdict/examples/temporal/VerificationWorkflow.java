package dev.verdict.examples.temporal;

import dev.verdict.examples.temporal.VerificationProgress.Stage;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.failure.ChildWorkflowFailure;
import io.temporal.workflow.ChildWorkflowOptions;
import io.temporal.workflow.Workflow;

/**
 * Executes, and leaves the wait to a child workflow. The child's id is made from the execution's id, so that whoever receives a notification
 * knows which workflow to signal, without a table. Its history can start anew as often as needed while this one stays short.
 */
public final class VerificationWorkflow implements Verification {
    private VerificationProgress progress = new VerificationProgress(Stage.PREPARING, null, null);

    @Override
    public Outcome verify(Subject subject, Timing timing) {
        ExecuteOnce executeOnce = new ExecuteOnce(
                subject, timing, (stage, attempt) -> progress = new VerificationProgress(stage, attempt, null));
        ExecuteOnce.Result executed = executeOnce.run();
        String reference = executed.reference();
        if (reference == null) {
            return executed.outcome();
        }
        progress = new VerificationProgress(Stage.WAITING, progress.attempt(), reference);
        DurableWait wait = Workflow.newChildWorkflowStub(
                DurableWait.class,
                ChildWorkflowOptions.newBuilder()
                        .setWorkflowId(Verifications.waitId(reference))
                        .build());
        try {
            return wait.await(WaitState.of(reference, timing));
        } catch (ChildWorkflowFailure e) {
            if (e.getCause() instanceof WorkflowExecutionAlreadyStarted) {
                return Outcome.unknown(
                        progress.attempt()); // another verification waits for it: it may be that one's execution
            }
            throw e;
        }
    }

    @Override
    public VerificationProgress progress() {
        return progress;
    }
}
