package dev.verdict.http.frankieone;

import dev.verdict.Progress;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An execution that was started: what is needed to find it again, and its result if the answer already brought one.
 *
 * <p>Immutable and safe to share between threads. It does not follow the execution; {@link FrankieOneClient#await(Execution)}
 * does.
 */
public final class Execution {
    private final ExecutionReference reference;
    private final @Nullable WorkflowResponse response;

    private Execution(ExecutionReference reference, @Nullable WorkflowResponse response) {
        this.reference = Objects.requireNonNull(reference, "reference");
        this.response = response;
    }

    /**
     * An execution of which nothing is known but where it is: as {@link FrankieOneClient#resume} makes them, and tests.
     *
     * @param reference where it is
     * @return the execution, without a result
     */
    public static Execution of(ExecutionReference reference) {
        return new Execution(reference, null);
    }

    /**
     * An execution with an answer about it: as the calls make them, and tests.
     *
     * @param reference where it is
     * @param response the answer
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
     * @return its id: as the answer had it, else as it was asked for
     */
    public String entityId() {
        return reference.entityId();
    }

    /**
     * The service profile it runs under.
     *
     * @return the name: as the answer had it, else as it was asked for
     */
    public String serviceName() {
        return reference.serviceName();
    }

    /**
     * The workflow.
     *
     * @return the name, as it was asked for
     */
    public String workflowName() {
        return reference.workflowName();
    }

    /**
     * The id of the call that started it, which support asks for.
     *
     * @return the id; null if the answer had none
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
     * All of the above, the environment and the child account as one short string, to be stored or passed on. Any client of
     * the same environment and child account takes it: {@link FrankieOneClient#resume}, {@link
     * FrankieOneClient#await(String)}.
     *
     * @return printable ASCII without blanks; holds ids, names and the tag, and no credentials. {@link
     *     ExecutionReference#parse} takes it apart
     */
    public String reference() {
        return reference.toString();
    }

    /**
     * Whether the answer already brought the end.
     *
     * @return false if it was still running then, or nothing is known
     */
    public boolean isFinished() {
        return response != null && response.workflowResult().progress() == Progress.ENDED;
    }

    /**
     * The result, as far as it was when the answer came.
     *
     * @return empty if the answer had none, as it is usual in the background, and after {@link FrankieOneClient#resume}
     */
    public Optional<WorkflowResult> result() {
        return response().map(WorkflowResponse::workflowResult);
    }

    /**
     * The whole answer.
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
