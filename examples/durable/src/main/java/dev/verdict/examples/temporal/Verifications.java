package dev.verdict.examples.temporal;

import dev.verdict.http.frankieone.ExecutionReference;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.worker.Worker;

/**
 * What a backend calls: starts verifications, asks how far they are, and passes notifications on. Safe to share between threads.
 */
public final class Verifications {
    private final WorkflowClient client;
    private final String taskQueue;

    /**
     * @param client a client of Temporal
     * @param taskQueue the queue of the workers that have {@linkplain #register registered} the workflows
     */
    public Verifications(WorkflowClient client, String taskQueue) {
        this.client = client;
        this.taskQueue = taskQueue;
    }

    /** Lets a worker run verifications. */
    public static void register(Worker worker, FrankieOneCalls calls) {
        worker.registerWorkflowImplementationTypes(VerificationWorkflow.class, DurableWaitWorkflow.class);
        worker.registerActivitiesImplementations(calls);
    }

    /**
     * Starts a verification. To start it again changes nothing, even after its end: Temporal refuses a known id for as long as it keeps the
     * history of a closed workflow, the namespace's retention time.
     *
     * @param applicationId your id for this verification of this person; no personal data
     */
    public void start(String applicationId, Subject subject, Timing timing) {
        Verification verification = client.newWorkflowStub(Verification.class, options(verificationId(applicationId)));
        try {
            WorkflowClient.start(verification::verify, subject, timing);
        } catch (WorkflowExecutionAlreadyStarted e) {
            // it runs, or has ended: outcome() has what came of it
        }
    }

    /**
     * Blocks until a verification has ended.
     *
     * @throws io.temporal.client.WorkflowFailedException if the platform refused to execute
     */
    public Outcome outcome(String applicationId) {
        return client.newUntypedWorkflowStub(verificationId(applicationId)).getResult(Outcome.class);
    }

    /** How far a verification has come. */
    public VerificationProgress progress(String applicationId) {
        return client.newWorkflowStub(Verification.class, verificationId(applicationId))
                .progress();
    }

    /** How far the wait for an execution has come. */
    public WaitState waiting(String reference) {
        return client.newWorkflowStub(DurableWait.class, waitId(reference)).state();
    }

    /** Waits again for an execution whose deadline is over, or that was started elsewhere. */
    public Outcome resume(String reference, Timing timing) {
        DurableWait wait = client.newWorkflowStub(
                DurableWait.class,
                options(waitId(reference)).toBuilder()
                        .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE)
                        .build());
        return wait.await(WaitState.of(reference, timing));
    }

    /**
     * Brings the next poll of an execution forward.
     *
     * @return false if nothing waits for it
     */
    public boolean pollNow(String executionId) {
        try {
            client.newWorkflowStub(DurableWait.class, waitIdOf(executionId)).pollNow();
            return true;
        } catch (WorkflowNotFoundException e) {
            return false;
        }
    }

    static String verificationId(String applicationId) {
        return "verify/" + applicationId;
    }

    static String waitId(String reference) {
        return waitIdOf(ExecutionReference.parse(reference).executionId());
    }

    private static String waitIdOf(String executionId) {
        return "wait/" + executionId;
    }

    private WorkflowOptions options(String workflowId) {
        return WorkflowOptions.newBuilder()
                .setWorkflowId(workflowId)
                .setTaskQueue(taskQueue)
                .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                .build();
    }
}
