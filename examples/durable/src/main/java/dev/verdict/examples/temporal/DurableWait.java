package dev.verdict.examples.temporal;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Waits for the verdict of one execution. Its workflow id is {@link Verifications#waitId}. */
@WorkflowInterface
public interface DurableWait {

    /** Polls until there is a verdict, or time is up. */
    @WorkflowMethod
    Outcome await(DurableWaitState state);

    /** Brings the next poll forward. It carries nothing, because a notification is not trusted to say anything. */
    @SignalMethod
    void pollNow();

    /** How far the wait has come. */
    @QueryMethod
    DurableWaitState state();
}
