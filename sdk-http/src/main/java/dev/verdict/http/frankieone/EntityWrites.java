package dev.verdict.http.frankieone;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.api.HostedUrl;
import dev.verdict.http.engine.ApiCall;
import dev.verdict.http.engine.ApiCall.Once;
import dev.verdict.http.engine.CallRunner;
import dev.verdict.http.engine.Ids;
import dev.verdict.http.engine.JsonBody;
import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.PlatformClock;
import dev.verdict.http.engine.Query;
import dev.verdict.http.engine.RawResponse;
import dev.verdict.http.frankieone.ExecutionResponses.StartRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * FrankieOne's calls about one kind of entity that start or change something, each with the attempt that finds out its
 * outcome.
 */
final class EntityWrites {
    private static final String WORKFLOW = "/serviceprofiles/{serviceName}/workflows/{workflowName}";
    private static final String FIND_OUT_HINT =
            " FrankieOneClient.findOut does that with the attempt that this failure carries.";

    private final EntityReads reads;
    private final Clock clock;
    private final PlatformClock platformClock;

    EntityWrites(EntityReads reads, Clock clock, PlatformClock platformClock) {
        this.reads = reads;
        this.clock = clock;
        this.platformClock = platformClock;
    }

    /** A call and its attempt, which the caller stores before the call is sent. */
    record Change<T>(ApiCall<T> call, Attempt attempt) {
        /** Passes the attempt to the caller before anything is sent. */
        T call(CallRunner runner, ExecuteOptions options) {
            options.callBeforeSending(attempt);
            return runner.call(call);
        }

        /** As {@link #call}, without blocking the thread. */
        CompletableFuture<T> send(CallRunner runner, ExecuteOptions options) {
            options.callBeforeSending(attempt);
            return runner.send(call);
        }
    }

    Change<Execution> execute(String entityId, String serviceName, String workflowName, ExecuteOptions options) {
        Map<String, String> parameters = EntityReads.workflowParameters(entityId, serviceName, workflowName);
        Attempt attempt = attempt(entityId, null, null, serviceName, workflowName, null, options);
        return startCall(
                reads.workflowPath() + "/execute",
                parameters,
                Map.of(),
                options,
                "To find out, " + listExecutions() + FIND_OUT_HINT,
                attempt);
    }

    Change<Execution> create(
            NewIndividual individual, String serviceName, String workflowName, ExecuteOptions options) {
        Objects.requireNonNull(individual, "individual");
        Attempt attempt = attempt(
                null, "EXTERNAL_REFERENCE", individual.externalReference(), serviceName, workflowName, null, options);
        return startCall(
                reads.entitiesPath() + "/new" + WORKFLOW + "/execute",
                workflowParameters(serviceName, workflowName),
                Map.of("individual", individual.fields()),
                options,
                "To find out, search by the external reference that was sent; if that finds the entity, "
                        + listExecutions() + FIND_OUT_HINT,
                attempt);
    }

    Change<Execution> executeFor(
            OrganizationSubject subject, String serviceName, String workflowName, ExecuteOptions options) {
        Objects.requireNonNull(subject, "subject");
        Map<String, @Nullable Object> body = new LinkedHashMap<>(subject.body());
        String number = firstRegistrationNumber(body.get("organization"));
        Attempt attempt = attempt(
                body.get("entityId") instanceof String entityId ? entityId : null,
                number == null ? null : "REGISTRATION_NUMBER",
                number,
                serviceName,
                workflowName,
                null,
                options);
        body.put("serviceName", PathSegment.require(serviceName, "serviceName"));
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("workflowName", PathSegment.require(workflowName, "workflowName"));
        String howToFindOut = attempt.canBeFoundOut()
                ? "To find out, search for the organization; if that finds it, " + listExecutions() + FIND_OUT_HINT
                : "FrankieOne finds no organization by its token: search for it by name or number, then "
                        + listExecutions();
        return startCall(
                reads.entitiesPath() + "/workflows/{workflowName}/execute",
                parameters,
                body,
                options,
                howToFindOut,
                attempt);
    }

    /** The first registration number of the organization; null if it is named in another way. */
    private static @Nullable String firstRegistrationNumber(@Nullable Object organization) {
        return organization instanceof Map<?, ?> named
                        && named.get("details") instanceof Map<?, ?> details
                        && details.get("registrationDetails") instanceof List<?> registrations
                        && registrations.get(0) instanceof Map<?, ?> first
                        && first.get("number") instanceof String number
                ? number
                : null;
    }

    Change<WorkflowResponse> override(ExecutionReference reference, WorkflowStatus status, String comment) {
        ExecutionReference own = reads.requireOwn(reference);
        if (!isDecision(Objects.requireNonNull(status, "status"))) {
            throw new IllegalArgumentException("an override to " + status + " would decide nothing: "
                    + "it must approve, reject, or leave the case to a person");
        }
        PathSegment.requireText(comment, "comment");
        Attempt attempt = attempt(
                own.entityId(),
                null,
                null,
                own.serviceName(),
                own.workflowName(),
                own.executionId(),
                ExecuteOptions.background());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status.name());
        body.put("comment", Map.of("text", comment));
        ApiCall<WorkflowResponse> call = new ApiCall<>(
                "PATCH",
                reads.executionPath(),
                EntityReads.executionParameters(own),
                Query.NONE,
                Map.of(),
                JsonBody.of(body),
                new Once(
                        "To find out, get the execution and see whether it is overridden: GET " + reads.executionPath()
                                + "." + FIND_OUT_HINT,
                        attempt.toString()),
                raw -> ExecutionResponses.parseExecution(raw, reads.entityKind(), own.entityId(), own.executionId()),
                WorkflowResponse::requestId);
        return new Change<>(call.about(own.executionId()), attempt);
    }

    /**
     * Whether a person can decide a case with this status. The others describe the progress of a workflow, or what it
     * found.
     */
    private static boolean isDecision(WorkflowStatus status) {
        return switch (status) {
            case PASS, FAIL, APPROVED, REJECTED, CLEAR, REVIEW, NEEDS_APPROVAL, BLOCKED, URGENT, MONITOR -> true;
            case UNCHECKED, IN_PROGRESS, COMPLETE, INCOMPLETE, HIT -> false;
        };
    }

    ApiCall<HostedUrl> hostedUrl(HostedUrlRequest request) {
        String entityId =
                Ids.text(Objects.requireNonNull(request, "request").body().get("entityId"));
        return new ApiCall<>(
                "POST",
                reads.entitiesPath() + "/hostedurl",
                Map.of(),
                Query.NONE,
                Map.of(),
                JsonBody.of(request.body()),
                new Once(
                        "A link may have been created and sent in a text message; nobody else knows the link,"
                                + " and it expires",
                        null),
                raw -> {
                    HostedUrl link = HostedUrl.parse(raw.body());
                    if (entityId != null) {
                        EntityIdCheck.require(entityId, link.entityId(), "$");
                    }
                    return link;
                },
                HostedUrl::requestId);
    }

    private Change<Execution> startCall(
            String template,
            Map<String, String> parameters,
            Map<String, ?> subject,
            ExecuteOptions options,
            String howToFindOut,
            Attempt attempt) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(subject);
        if (options.comment() != null) {
            body.put("comment", Map.of("text", options.comment()));
        }
        StartRequest request = new StartRequest(
                reads.account(),
                reads.entityKind(),
                attempt.entityId(),
                attempt.serviceName(),
                attempt.workflowName(),
                options.tag());
        Function<RawResponse, Execution> parser = raw -> ExecutionResponses.parseStarted(raw, request);
        ApiCall<Execution> call = new ApiCall<>(
                "POST",
                template,
                parameters,
                Query.NONE,
                options.isBackground() ? Map.of("X-Frankie-Background", "1") : Map.of(),
                JsonBody.of(body),
                new Once(howToFindOut, attempt.canBeFoundOut() ? attempt.toString() : null),
                parser,
                Execution::requestId);
        return new Change<>(call.withExecutionOf(Execution::executionId), attempt);
    }

    private Attempt attempt(
            @Nullable String entityId,
            @Nullable String searchField,
            @Nullable String searchTerm,
            String serviceName,
            String workflowName,
            @Nullable String executionId,
            ExecuteOptions options) {
        Objects.requireNonNull(options, "options");
        Instant now = clock.instant();
        return new Attempt(
                reads.account().environment(),
                reads.account().customerChildId(),
                reads.entityKind(),
                entityId,
                searchField,
                searchTerm,
                PathSegment.require(serviceName, "serviceName"),
                PathSegment.require(workflowName, "workflowName"),
                executionId,
                now,
                options.tag(),
                platformClock.earliest(now).orElse(null));
    }

    private String listExecutions() {
        return "list the executions, newest first, and look for one that was started at about that time: GET "
                + reads.workflowPath() + "/executions.";
    }

    private static Map<String, String> workflowParameters(String serviceName, String workflowName) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("serviceName", PathSegment.require(serviceName, "serviceName"));
        parameters.put("workflowName", PathSegment.require(workflowName, "workflowName"));
        return parameters;
    }
}
