package dev.verdict.sandbox;

/** What FrankieOne answers to which request. Safe to share between threads. */
final class FrankieOneApi implements Intake.Platform {
    private final Account account;
    private final Memory memory;
    private final Routes routes;

    FrankieOneApi(Account account, Memory memory, Routes routes) {
        this.account = account;
        this.memory = memory;
        this.routes = routes;
    }

    @Override
    public Reply.Answer answer(Call call) {
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

    @Override
    public Reply.Answer error(int status) {
        return Refusal.ofStatus(status).toAnswer(Ulid.next());
    }

    private static Reply.Answer answer(Route route, RoutedCall call) {
        try {
            return route.endpoint().answer(call);
        } catch (Refusal refusal) {
            return refusal.toAnswer(call.requestId());
        }
    }
}
