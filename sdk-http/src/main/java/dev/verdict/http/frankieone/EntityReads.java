package dev.verdict.http.frankieone;

import dev.verdict.frankieone.ListMeta;
import dev.verdict.frankieone.ProcessResult;
import dev.verdict.frankieone.ProcessResults;
import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowResults;
import dev.verdict.frankieone.api.ServiceProfileResponse;
import dev.verdict.http.Page;
import dev.verdict.http.engine.ApiCall;
import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.Query;
import dev.verdict.http.engine.RawResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** FrankieOne's calls about one kind of entity that change nothing: paths, queries and parsers. Checks the arguments. */
final class EntityReads {
    private static final String ENTITY_ID = "entityId";
    private static final String EXECUTION_ID = "workflowExecutionId";
    private static final String WORKFLOW = "/serviceprofiles/{serviceName}/workflows/{workflowName}";

    private final Account account;
    private final EntityKind entityKind;
    private final String entitiesPath;

    EntityReads(Account account, EntityKind entityKind, String version) {
        this.account = account;
        this.entityKind = entityKind;
        this.entitiesPath = "/" + version + "/" + entityKind.collection();
    }

    /** The path of all entities of this kind. */
    String entitiesPath() {
        return entitiesPath;
    }

    /** The path of a workflow of an entity. */
    String workflowPath() {
        return entitiesPath + "/{entityId}" + WORKFLOW;
    }

    /** The path of an execution. */
    String executionPath() {
        return workflowPath() + "/executions/{" + EXECUTION_ID + "}";
    }

    ApiCall<WorkflowResponse> getExecution(ExecutionReference reference, DetailLevel level) {
        return executionCall(
                executionParameters(requireOwn(reference)), level, this::parseExecution, WorkflowResponse::requestId);
    }

    ApiCall<byte[]> getExecutionAsSent(ExecutionReference reference, DetailLevel level) {
        return executionCall(
                        executionParameters(requireOwn(reference)),
                        level,
                        (raw, ids) -> new AsSent(raw.body(), parseExecution(raw, ids)),
                        sent -> sent.response().requestId())
                .as(AsSent::json);
    }

    /** A parsed response and its bytes. */
    private record AsSent(byte[] json, WorkflowResponse response) {}

    ApiCall<WorkflowResponse> getExecution(
            String entityId, String serviceName, String workflowName, String executionId) {
        Map<String, String> parameters = workflowParameters(entityId, serviceName, workflowName);
        parameters.put(EXECUTION_ID, PathSegment.require(executionId, "executionId"));
        return executionCall(parameters, DetailLevel.META, this::parseExecution, WorkflowResponse::requestId);
    }

    private <T> ApiCall<T> executionCall(
            Map<String, String> parameters,
            DetailLevel level,
            BiFunction<RawResponse, Map<String, String>, T> parser,
            Function<T, @Nullable String> requestId) {
        Objects.requireNonNull(level, "level");
        Query query = Query.NONE.and("level", level == DetailLevel.META ? null : level.parameterValue());
        return ApiCall.get(executionPath(), parameters, query, raw -> parser.apply(raw, parameters), requestId)
                .about(Objects.requireNonNull(parameters.get(EXECUTION_ID)));
    }

    private WorkflowResponse parseExecution(RawResponse raw, Map<String, String> ids) {
        return ExecutionResponses.parseExecution(
                raw,
                entityKind,
                Objects.requireNonNull(ids.get(ENTITY_ID)),
                Objects.requireNonNull(ids.get(EXECUTION_ID)));
    }

    ApiCall<WorkflowResponse> getLatestExecution(String entityId, String serviceName, String workflowName) {
        return ApiCall.get(
                        workflowPath(),
                        workflowParameters(entityId, serviceName, workflowName),
                        Query.NONE,
                        raw -> ExecutionResponses.parseLatest(raw, entityKind, entityId, workflowName),
                        WorkflowResponse::requestId)
                .withExecutionOf(WorkflowResponse::executionId);
    }

    /** Page number 0 is not sent. */
    ApiCall<Page<WorkflowResult>> executions(
            String entityId, String serviceName, String workflowName, ExecutionsFilter filter, int number) {
        return ApiCall.get(
                workflowPath() + "/executions",
                workflowParameters(entityId, serviceName, workflowName),
                withPage(filter.query(), number),
                raw -> {
                    WorkflowResults page = WorkflowResults.parse(raw.body());
                    for (int i = 0; i < page.workflowResults().size(); i++) {
                        EntityIdCheck.require(
                                entityId, page.workflowResults().get(i).entityId(), "$.workflowResults[" + i + "]");
                    }
                    return page(page.workflowResults(), page.meta(), page.requestId());
                },
                page -> page.requestId().orElse(null));
    }

    /** Page number 0 is not sent. */
    ApiCall<Page<ProcessResult>> processResults(String entityId, ProcessResultsFilter filter, int number) {
        return ApiCall.get(
                entitiesPath + "/{entityId}/results",
                entityParameters(entityId),
                withPage(filter.query(), number),
                raw -> {
                    ProcessResults page = ProcessResults.parse(raw.body());
                    for (int i = 0; i < page.processResults().size(); i++) {
                        EntityIdCheck.require(
                                entityId, page.processResults().get(i).entityId(), "$.processResults[" + i + "]");
                    }
                    return page(page.processResults(), page.meta(), page.requestId());
                },
                page -> page.requestId().orElse(null));
    }

    ApiCall<ServiceProfile> serviceProfile(String entityId, String serviceName) {
        Map<String, String> parameters = entityParameters(entityId);
        parameters.put("serviceName", PathSegment.require(serviceName, "serviceName"));
        return ApiCall.get(
                        entitiesPath + "/{entityId}/serviceprofiles/{serviceName}",
                        parameters,
                        Query.NONE,
                        raw -> {
                            ServiceProfileResponse response = ServiceProfileResponse.parse(raw.body());
                            EntityIdCheck.require(
                                    entityId, response.serviceProfile().entityId(), "$.serviceProfile");
                            return response;
                        },
                        ServiceProfileResponse::requestId)
                .as(ServiceProfileResponse::serviceProfile);
    }

    /** Returns the reference if it belongs to this account and is about this kind of entity, and throws if not. */
    ExecutionReference requireOwn(ExecutionReference reference) {
        if (reference.entityKind() != entityKind) {
            throw new IllegalArgumentException("the execution is not about an " + entityKind.jsonName());
        }
        return reference.requireOwn(account);
    }

    Account account() {
        return account;
    }

    EntityKind entityKind() {
        return entityKind;
    }

    private static Query withPage(Query query, int page) {
        return page == 0 ? query : query.and("page", page);
    }

    static Map<String, String> executionParameters(ExecutionReference reference) {
        Map<String, String> parameters =
                workflowParameters(reference.entityId(), reference.serviceName(), reference.workflowName());
        parameters.put(EXECUTION_ID, reference.executionId());
        return parameters;
    }

    static Map<String, String> workflowParameters(String entityId, String serviceName, String workflowName) {
        Map<String, String> parameters = entityParameters(entityId);
        parameters.put("serviceName", PathSegment.require(serviceName, "serviceName"));
        parameters.put("workflowName", PathSegment.require(workflowName, "workflowName"));
        return parameters;
    }

    private static Map<String, String> entityParameters(String entityId) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(ENTITY_ID, PathSegment.require(entityId, ENTITY_ID));
        return parameters;
    }

    private static <T> Page<T> page(List<T> items, @Nullable ListMeta meta, @Nullable String requestId) {
        return meta == null
                ? Page.of(items, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), requestId)
                : Page.of(items, optional(meta.page()), optional(meta.limit()), optional(meta.total()), requestId);
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
