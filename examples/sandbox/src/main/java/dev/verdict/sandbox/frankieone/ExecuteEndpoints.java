package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.fixtures.MutableJson;
import dev.verdict.sandbox.frankieone.EntityRegistry.Term;
import dev.verdict.sandbox.server.Reply;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Serves the requests that start an execution. As on the platform, a request that is sent twice is executed twice. */
final class ExecuteEndpoints {
    private static final String DEFAULT_SERVICE = "DEFAULT";

    private final SandboxState state;
    private final ResultTemplates templates;
    private final ExecutionTiming background;
    private final Clock clock;
    private final NotificationSender notifications;

    ExecuteEndpoints(
            SandboxState state,
            ResultTemplates templates,
            ExecutionTiming background,
            Clock clock,
            NotificationSender notifications) {
        this.state = state;
        this.templates = templates;
        this.background = background;
        this.clock = clock;
        this.notifications = notifications;
    }

    /** For an existing entity. */
    Reply.Response existing(RoutedRequest request) {
        if (request.pathValue("entityId").equals("new")) {
            throw ApiErrorException.unknownPath(); // only an individual can be created this way
        }
        request.checkBody(); // optional: it can hold a comment
        return start(request, request.target());
    }

    /** For a new individual. */
    Reply.Response create(RoutedRequest request) {
        MutableJson individual = request.body()
                .object("individual")
                .orElseThrow(() -> ApiErrorException.badRequest("individual is required", "individual"));
        WorkflowTarget target = new WorkflowTarget(
                SubjectKind.INDIVIDUAL,
                EntityRegistry.newId(),
                request.pathValue("serviceName"),
                request.pathValue("workflowName"));
        Reply.Response response = start(request, target);
        individual.objects("externalReferences").stream()
                .flatMap(reference -> reference.filledText("value").stream())
                .distinct()
                .map(value -> new Term(EntityRegistry.EXTERNAL_REFERENCE, value))
                .forEach(term -> state.entities().add(request.childId(), term, target.entityId()));
        return response;
    }

    /** For an organization that the body names by id, by token or by its registrations. */
    Reply.Response organization(RoutedRequest request) {
        MutableJson body = request.body();
        List<String> names = Stream.of("entityId", "organizationToken", "organization")
                .filter(body::has)
                .toList();
        if (names.size() != 1) {
            throw ApiErrorException.badRequest(
                    "exactly one of entityId, organizationToken and organization is required", "body");
        }
        String serviceName = body.has("serviceName") ? filled(body, "serviceName") : DEFAULT_SERVICE;
        String workflowName = request.pathValue("workflowName");
        // Checked before an organization is created, so that an unknown workflow leaves none behind.
        templates.find(new WorkflowTarget(SubjectKind.ORGANIZATION, "", serviceName, workflowName));
        String entityId = switch (names.get(0)) {
            case "entityId" -> filled(body, "entityId");
            case "organizationToken" ->
                organization(request, List.of(List.of("token", filled(body, "organizationToken"))));
            default -> registered(request, registrations(body));
        };
        return start(request, new WorkflowTarget(SubjectKind.ORGANIZATION, entityId, serviceName, workflowName));
    }

    private String registered(RoutedRequest request, List<List<String>> registrations) {
        String entityId = organization(request, registrations);
        registrations.forEach(registration -> state.entities()
                .add(request.childId(), new Term(EntityRegistry.REGISTRATION_NUMBER, registration.get(0)), entityId));
        return entityId;
    }

    private String organization(RoutedRequest request, List<List<String>> identifiers) {
        return state.entities().organization(request.childId(), identifiers);
    }

    private static List<List<String>> registrations(MutableJson body) {
        List<List<String>> registrations = new ArrayList<>();
        Optional<MutableJson> details =
                body.object("organization").flatMap(organization -> organization.object("details"));
        details.map(found -> found.objects("registrationDetails")).orElse(List.of()).stream()
                .map(registration -> Stream.of("number", "type", "country")
                        .flatMap(field -> registration.filledText(field).stream())
                        .toList())
                .forEach(registrations::add);
        if (registrations.isEmpty() || registrations.stream().anyMatch(registration -> registration.size() != 3)) {
            throw ApiErrorException.badRequest(
                    "registrations with number, type and country are required",
                    "organization.details.registrationDetails");
        }
        return registrations;
    }

    private static String filled(MutableJson body, String field) {
        return body.filledText(field)
                .orElseThrow(() -> ApiErrorException.badRequest("a non-blank string is required", field));
    }

    private Reply.Response start(RoutedRequest request, WorkflowTarget target) {
        ResultTemplate template = templates.find(target);
        ExecutionTiming timing = request.isBackground() ? background : ExecutionTiming.IMMEDIATE;
        SimulatedExecution execution =
                new SimulatedExecution(request, target, template, timing.start(), clock, notifications);
        state.executions().add(execution);
        if (!request.isBackground()) {
            return Reply.Response.json(200, execution.finalResponse().toJson());
        }
        return Reply.Response.json(
                202,
                Map.of(
                        "requestId", request.requestId(),
                        "workflowExecutionId", execution.id(),
                        "entityId", target.entityId()));
    }
}
