package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What FrankieOne answers to which request, and what it remembers. Safe to share between threads. */
final class FrankieOneApi implements Function<Call, Reply> {
    private static final BooleanSupplier ENDED = () -> true;

    private final Account account;
    private final Map<String, Outcome> outcomes;
    private final Pace pace;
    private final Faults faults = new Faults();
    private final Queue<ReceivedRequest> requests = new ConcurrentLinkedQueue<>();
    private final Map<String, Execution> executions = new ConcurrentHashMap<>();

    FrankieOneApi(Account account, Map<String, Outcome> outcomes, Pace pace) {
        this.account = account;
        this.outcomes = Map.copyOf(outcomes);
        this.pace = pace;
    }

    Faults faults() {
        return faults;
    }

    List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    int executions() {
        return executions.size();
    }

    @Override
    public Reply apply(Call call) {
        requests.add(new ReceivedRequest(call.method(), call.path(), isBackground(call), childId(call)));
        return faults.next().apply(() -> answer(call));
    }

    private Reply.Answer answer(Call call) {
        String requestId = Ulid.next();
        try {
            account.check(call);
            Route route = Route.of(call.method(), call.path());
            if (route instanceof Route.Look look) {
                return Reply.Answer.of(200, find(look, childId(call)).look(requestId));
            } else if (route instanceof Route.Create create) {
                return create(create.target(), call, requestId);
            }
            return execute(((Route.Execute) route).target(), call, requestId);
        } catch (Refusal refusal) {
            return refusal.toAnswer(requestId);
        }
    }

    private Reply.Answer create(Target target, Call call, String requestId) {
        if (!(body(call).get("individual") instanceof Map<?, ?>)) {
            throw Refusal.badRequest("an individual is needed", "individual");
        }
        return begin(target.withEntityId(UUID.randomUUID().toString()), call, requestId);
    }

    private Reply.Answer execute(Target target, Call call, String requestId) {
        if (call.body().length > 0) { // it may hold a comment, but need not be there
            body(call);
        }
        return begin(target, call, requestId);
    }

    /** Every call begins an execution of its own, as on the platform: what is sent twice is executed twice. */
    private Reply.Answer begin(Target target, Call call, String requestId) {
        Outcome outcome = outcome(target);
        boolean isBackground = isBackground(call);
        Execution execution = new Execution(
                Ulid.next(), target, childId(call), requestId, outcome, isBackground ? pace.begin() : ENDED);
        executions.put(execution.id(), execution);
        if (!isBackground) {
            return Reply.Answer.of(200, execution.whole());
        }
        return Reply.Answer.of(
                202,
                JsonObject.of(Map.of(
                        "requestId", requestId,
                        "workflowExecutionId", execution.id(),
                        "entityId", target.entityId())));
    }

    private Outcome outcome(Target target) {
        Outcome outcome = outcomes.get(target.workflowName());
        if (outcome == null) {
            throw Refusal.notFound("there is no such workflow", "workflowName");
        }
        if (outcome.kind() != target.kind()) {
            throw Refusal.notFound("this workflow is for " + outcome.kind().collection, "workflowName");
        }
        return outcome;
    }

    private Execution find(Route.Look look, @Nullable String childId) {
        Execution execution = executions.get(look.executionId());
        if (execution == null
                || !execution.target().equals(look.target())
                || !Objects.equals(execution.customerChildId(), childId)) {
            throw Refusal.notFound("there is no such execution here", "workflowExecutionId");
        }
        return execution;
    }

    private static JsonObject body(Call call) {
        try {
            return JsonObject.parse(call.body());
        } catch (UnreadableBodyException e) {
            throw Refusal.badRequest("the body is not a JSON object", e.location());
        }
    }

    private static boolean isBackground(Call call) {
        return "1".equals(call.header("X-Frankie-Background"));
    }

    private static @Nullable String childId(Call call) {
        String childId = call.header("X-Frankie-CustomerChildID");
        return childId == null || childId.isBlank() ? null : childId;
    }
}
