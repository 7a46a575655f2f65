package dev.verdict.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** What FrankieOne answers to which request, and what goes wrong on the way. Safe to share between threads. */
final class FrankieOneApi implements Function<Call, Reply> {
    private final Account account;
    private final Memory memory;
    private final Routes routes;
    private final Faults faults = new Faults();
    private final Queue<ReceivedRequest> requests = new ConcurrentLinkedQueue<>();

    FrankieOneApi(Account account, Memory memory, Routes routes) {
        this.account = account;
        this.memory = memory;
        this.routes = routes;
    }

    Faults faults() {
        return faults;
    }

    List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    int executions() {
        return memory.executions().size();
    }

    void reset() {
        faults.clear();
        memory.clear();
        requests.clear();
    }

    @Override
    public Reply apply(Call call) {
        ReceivedRequest request = call.received();
        requests.add(request);
        Optional<Fault> fault = faults.take(request);
        return fault.isPresent() ? fault.get().apply(() -> answer(call)) : answer(call);
    }

    private Reply.Answer answer(Call call) {
        String requestId = Ulid.next();
        try {
            account.check(call);
            Routes.Found found = routes.find(call);
            Reply.Answer answer = answer(found.route(), new RoutedCall(call, found.parts(), requestId));
            if (found.route().isKept()) {
                memory.answers().add(requestId, call.childId(), answer);
            }
            return answer;
        } catch (Refusal refusal) {
            return refusal.toAnswer(requestId);
        }
    }

    private static Reply.Answer answer(Route route, RoutedCall call) {
        try {
            return route.endpoint().answer(call);
        } catch (Refusal refusal) {
            return refusal.toAnswer(call.requestId());
        }
    }
}
