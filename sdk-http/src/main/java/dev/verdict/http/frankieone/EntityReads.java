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

/** FrankieOne's calls about one kind of entity that change nothing: their paths and queries. Checks the arguments. */
final class EntityReads {
    private static final String ENTITY_ID = "entityId";
    private static final String EXECUTION_ID = "workflowExecutionId";
    private static final String WORKFLOW = "/serviceprofiles/{serviceName}/workflows/{workflowName}";

    private final Account account;
    private final EntityKind entity;
    private final String entities;

    EntityReads(Account account, EntityKind entity, String version) {
        this.account = account;
        this.entity = entity;
        this.entities = "/" + version + "/" + entity.collection();
    }

    /** The path of all entities of this kind. */
    String entities() {
        return entities;
    }

    /** The path of a workflow of an entity. */
    String workflow() {
        return entities + "/{entityId}" + WORKFLOW;
    }

    /** The path of an execution. */
    String execution() {
        return workflow() + "/executions/{" + EXECUTION_ID + "}";
    }

    ApiCall<WorkflowResponse> look(ExecutionReference reference, DetailLevel level) {
        return lookAt(ofExecution(own(reference)), level, this::look, WorkflowResponse::requestId);
    }

    ApiCall<byte[]> lookAsSent(ExecutionReference reference, DetailLevel level) {
        return lookAt(
                        ofExecution(own(reference)),
                        level,
                        (answer, ids) -> new AsSent(answer.body(), look(answer, ids)),
                        sent -> sent.response().requestId())
                .as(AsSent::json);
    }

    /** An answer that was read, and what it was read from. */
    private record AsSent(byte[] json, WorkflowResponse response) {}

    ApiCall<WorkflowResponse> look(String entityId, String serviceName, String workflowName, String executionId) {
        Map<String, String> parameters = ofWorkflow(entityId, serviceName, workflowName);
        parameters.put(EXECUTION_ID, PathSegment.require(executionId, "executionId"));
        return lookAt(parameters, DetailLevel.META, this::look, WorkflowResponse::requestId);
    }

    private <T> ApiCall<T> lookAt(
            Map<String, String> parameters,
            DetailLevel level,
            BiFunction<RawResponse, Map<String, String>, T> reading,
            Function<T, @Nullable String> requestId) {
        Objects.requireNonNull(level, "level");
        Query query = Query.NONE.and("level", level == DetailLevel.META ? null : level.word());
        return ApiCall.get(execution(), parameters, query, answer -> reading.apply(answer, parameters), requestId)
                .about(Objects.requireNonNull(parameters.get(EXECUTION_ID)));
    }

    private WorkflowResponse look(RawResponse answer, Map<String, String> ids) {
        return ExecutionResponses.look(
                answer,
                entity,
                Objects.requireNonNull(ids.get(ENTITY_ID)),
                Objects.requireNonNull(ids.get(EXECUTION_ID)));
    }

    ApiCall<WorkflowResponse> latest(String entityId, String serviceName, String workflowName) {
        return ApiCall.get(
                        workflow(),
                        ofWorkflow(entityId, serviceName, workflowName),
                        Query.NONE,
                        answer -> ExecutionResponses.latest(answer, entity, entityId, workflowName),
                        WorkflowResponse::requestId)
                .withExecutionOf(WorkflowResponse::executionId);
    }

    /** A page number of 0 is not sent. */
    ApiCall<Page<WorkflowResult>> executions(
            String entityId, String serviceName, String workflowName, ExecutionsFilter filter, int number) {
        return ApiCall.get(
                workflow() + "/executions",
                ofWorkflow(entityId, serviceName, workflowName),
                numbered(filter.query(), number),
                answer -> {
                    WorkflowResults page = WorkflowResults.parse(answer.body());
                    for (int i = 0; i < page.workflowResults().size(); i++) {
                        EntityIdCheck.require(
                                entityId, page.workflowResults().get(i).entityId(), "$.workflowResults[" + i + "]");
                    }
                    return page(page.workflowResults(), page.meta(), page.requestId());
                },
                page -> page.requestId().orElse(null));
    }

    /** A page number of 0 is not sent. */
    ApiCall<Page<ProcessResult>> processResults(String entityId, ProcessResultsFilter filter, int number) {
        return ApiCall.get(
                entities + "/{entityId}/results",
                ofEntity(entityId),
                numbered(filter.query(), number),
                answer -> {
                    ProcessResults page = ProcessResults.parse(answer.body());
                    for (int i = 0; i < page.processResults().size(); i++) {
                        EntityIdCheck.require(
                                entityId, page.processResults().get(i).entityId(), "$.processResults[" + i + "]");
                    }
                    return page(page.processResults(), page.meta(), page.requestId());
                },
                page -> page.requestId().orElse(null));
    }

    ApiCall<ServiceProfile> serviceProfile(String entityId, String serviceName) {
        Map<String, String> parameters = ofEntity(entityId);
        parameters.put("serviceName", PathSegment.require(serviceName, "serviceName"));
        return ApiCall.get(
                        entities + "/{entityId}/serviceprofiles/{serviceName}",
                        parameters,
                        Query.NONE,
                        answer -> {
                            ServiceProfileResponse response = ServiceProfileResponse.parse(answer.body());
                            EntityIdCheck.require(
                                    entityId, response.serviceProfile().entityId(), "$.serviceProfile");
                            return response;
                        },
                        ServiceProfileResponse::requestId)
                .as(ServiceProfileResponse::serviceProfile);
    }

    /** Itself, if it belongs to this account and is about this kind of entity. */
    ExecutionReference own(ExecutionReference reference) {
        if (reference.entityKind() != entity) {
            throw new IllegalArgumentException("the execution is not about an " + entity.word());
        }
        return reference.of(account);
    }

    Account account() {
        return account;
    }

    EntityKind entity() {
        return entity;
    }

    private static Query numbered(Query query, int page) {
        return page == 0 ? query : query.and("page", page);
    }

    static Map<String, String> ofExecution(ExecutionReference reference) {
        Map<String, String> parameters =
                ofWorkflow(reference.entityId(), reference.serviceName(), reference.workflowName());
        parameters.put(EXECUTION_ID, reference.executionId());
        return parameters;
    }

    static Map<String, String> ofWorkflow(String entityId, String serviceName, String workflowName) {
        Map<String, String> parameters = ofEntity(entityId);
        parameters.put("serviceName", PathSegment.require(serviceName, "serviceName"));
        parameters.put("workflowName", PathSegment.require(workflowName, "workflowName"));
        return parameters;
    }

    private static Map<String, String> ofEntity(String entityId) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(ENTITY_ID, PathSegment.require(entityId, ENTITY_ID));
        return parameters;
    }

    private static <T> Page<T> page(List<T> items, @Nullable ListMeta meta, @Nullable String requestId) {
        return meta == null
                ? Page.of(items, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), requestId)
                : Page.of(items, number(meta.page()), number(meta.limit()), number(meta.total()), requestId);
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
