package dev.verdict.sandbox;

import dev.verdict.sandbox.Entities.Term;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The calls that begin an execution. Each begins one of its own, as on the platform: what is sent twice is executed twice. */
final class ExecuteCalls {
    private static final String DEFAULT_SERVICE = "DEFAULT";

    private final Memory memory;
    private final Outcomes outcomes;
    private final Pace background;
    private final Clock clock;
    private final FrankieOneNotifications notifications;

    ExecuteCalls(
            Memory memory, Outcomes outcomes, Pace background, Clock clock, FrankieOneNotifications notifications) {
        this.memory = memory;
        this.outcomes = outcomes;
        this.background = background;
        this.clock = clock;
        this.notifications = notifications;
    }

    /** For an entity that is there. */
    Reply.Answer known(RoutedCall call) {
        if (call.part("entityId").equals("new")) {
            throw Routes.unknownPath(); // organizations are not made this way
        }
        call.checkBody(); // it may hold a comment, but need not be there
        return begin(call, call.target());
    }

    /** For an individual that is made. */
    Reply.Answer create(RoutedCall call) {
        JsonTree individual = call.body()
                .object("individual")
                .orElseThrow(() -> Refusal.badRequest("an individual is needed", "individual"));
        Target target = new Target(
                EntityKind.INDIVIDUAL, Entities.newId(), call.part("serviceName"), call.part("workflowName"));
        Reply.Answer answer = begin(call, target);
        individual.objects("externalReferences").stream()
                .flatMap(reference -> reference.filledText("value").stream())
                .distinct()
                .map(value -> new Term(Entities.EXTERNAL_REFERENCE, value))
                .forEach(term -> memory.entities().add(call.childId(), term, target.entityId()));
        return answer;
    }

    /** For an organization that is named in the body in one of three ways. */
    Reply.Answer organization(RoutedCall call) {
        JsonTree body = call.body();
        List<String> ways = Stream.of("entityId", "organizationToken", "organization")
                .filter(body::has)
                .toList();
        if (ways.size() != 1) {
            throw Refusal.badRequest("exactly one of entityId, organizationToken and organization is needed", "body");
        }
        String serviceName = body.has("serviceName") ? filled(body, "serviceName") : DEFAULT_SERVICE;
        String workflowName = call.part("workflowName");
        outcomes.of(new Target(EntityKind.ORGANIZATION, "", serviceName, workflowName)); // before one is made
        String entityId = switch (ways.get(0)) {
            case "entityId" -> filled(body, "entityId");
            case "organizationToken" ->
                organization(call, List.of(List.of("token", filled(body, "organizationToken"))));
            default -> registered(call, registrations(body));
        };
        return begin(call, new Target(EntityKind.ORGANIZATION, entityId, serviceName, workflowName));
    }

    private String registered(RoutedCall call, List<List<String>> registrations) {
        String entityId = organization(call, registrations);
        registrations.forEach(words ->
                memory.entities().add(call.childId(), new Term(Entities.REGISTRATION_NUMBER, words.get(0)), entityId));
        return entityId;
    }

    private String organization(RoutedCall call, List<List<String>> names) {
        return memory.entities().organization(call.childId(), names);
    }

    private static List<List<String>> registrations(JsonTree body) {
        List<List<String>> registrations = new ArrayList<>();
        Optional<JsonTree> details =
                body.object("organization").flatMap(organization -> organization.object("details"));
        details.map(found -> found.objects("registrationDetails")).orElse(List.of()).stream()
                .map(registration -> Stream.of("number", "type", "country")
                        .flatMap(field -> registration.filledText(field).stream())
                        .toList())
                .forEach(registrations::add);
        if (registrations.isEmpty() || registrations.stream().anyMatch(words -> words.size() != 3)) {
            throw Refusal.badRequest(
                    "registrations with number, type and country are needed",
                    "organization.details.registrationDetails");
        }
        return registrations;
    }

    private static String filled(JsonTree body, String field) {
        return body.filledText(field).orElseThrow(() -> Refusal.badRequest("a text is needed", field));
    }

    private Reply.Answer begin(RoutedCall call, Target target) {
        Outcome outcome = outcomes.of(target);
        Pace pace = call.isBackground() ? background : Pace.NONE;
        Execution execution = new Execution(call, target, outcome, pace.begin(), clock, notifications);
        memory.executions().add(execution);
        if (!call.isBackground()) {
            return Reply.Answer.json(200, execution.whole().toJson());
        }
        return Reply.Answer.json(
                202,
                Map.of(
                        "requestId", call.requestId(),
                        "workflowExecutionId", execution.id(),
                        "entityId", target.entityId()));
    }
}
