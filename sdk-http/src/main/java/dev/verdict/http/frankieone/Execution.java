package dev.verdict.http.frankieone;

import dev.verdict.Progress;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A started execution: the ids that locate it, and its result if the response already contained one.
 *
 * <p>Immutable and safe to share between threads. It is a snapshot; {@link FrankieOneClient#await(Execution)} waits for the
 * end of the execution.
 */
public final class Execution {
    private final ExecutionReference reference;
    private final @Nullable WorkflowResponse response;

    private Execution(ExecutionReference reference, @Nullable WorkflowResponse response) {
        this.reference = Objects.requireNonNull(reference, "reference");
        this.response = response;
    }

    /**
     * Creates an execution from its reference alone, as {@link FrankieOneClient#resume} does. Tests can use it too.
     *
     * @param reference the reference
     * @return the execution, without a result
     */
    public static Execution of(ExecutionReference reference) {
        return new Execution(reference, null);
    }

    /**
     * Creates an execution with a response, as the calls do. Tests can use it too.
     *
     * @param reference the reference
     * @param response the response
     * @return the execution, with a result
     */
    public static Execution of(ExecutionReference reference, WorkflowResponse response) {
        return new Execution(reference, Objects.requireNonNull(response, "response"));
    }

    /**
     * FrankieOne's id of the execution.
     *
     * @return the {@code workflowExecutionId}
     */
    public String executionId() {
        return reference.executionId();
    }

    /**
     * The entity that is verified.
     *
     * @return its id, from the response or else from the request
     */
    public String entityId() {
        return reference.entityId();
    }

    /**
     * The service profile that it runs under.
     *
     * @return the name, from the response or else from the request
     */
    public String serviceName() {
        return reference.serviceName();
    }

    /**
     * The workflow.
     *
     * @return the name, from the request
     */
    public String workflowName() {
        return reference.workflowName();
    }

    /**
     * The id of the call that started it; FrankieOne's support asks for it.
     *
     * @return the id; null if the response had none
     */
    public @Nullable String requestId() {
        return reference.requestId();
    }

    /**
     * The caller's own tag, from {@link ExecuteOptions#withTag}.
     *
     * @return the tag; null if there is none
     */
    public @Nullable String tag() {
        return reference.tag();
    }

    /**
     * All of the above, the environment and the child account as one short string, to store or pass on. Any client of the
     * same environment and child account accepts it: {@link FrankieOneClient#resume}, {@link
     * FrankieOneClient#await(String)}.
     *
     * @return printable ASCII without spaces, with ids, names and the tag, and no credentials; {@link
     *     ExecutionReference#parse} parses it
     */
    public String reference() {
        return reference.toString();
    }

    /**
     * Whether the execution had ended in the response.
     *
     * @return false if it was still running, or if there is no response
     */
    public boolean isFinished() {
        return response != null && response.workflowResult().progress() == Progress.ENDED;
    }

    /**
     * The result at the time of the response.
     *
     * @return empty if the response had none, which is usual for a background execution, and after {@link
     *     FrankieOneClient#resume}
     */
    public Optional<WorkflowResult> result() {
        return response().map(WorkflowResponse::workflowResult);
    }

    /**
     * The whole response.
     *
     * @return empty if there is no {@link #result()}
     */
    public Optional<WorkflowResponse> response() {
        return Optional.ofNullable(response);
    }

    ExecutionReference asReference() {
        return reference;
    }

    @Override
    public String toString() {
        return "Execution[" + reference + (isFinished() ? ", finished]" : ", not finished]");
    }
}
