package dev.verdict.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * What a platform's server receives: it is noted, what is to go wrong with it goes wrong, and the rest is answered. Knows no platform.
 * Safe to share between threads.
 */
final class Intake implements Function<Call, Reply> {
    private final Platform platform;
    private final Faults faults = new Faults();
    private final Queue<ReceivedRequest> requests = new ConcurrentLinkedQueue<>();

    /** What a platform answers. */
    interface Platform {
        /** Carries a request out, or refuses to. */
        Reply.Answer answer(Call call);

        /** An error that was asked for, as this platform says it. */
        Reply.Answer error(int status);
    }

    Intake(Platform platform) {
        this.platform = platform;
    }

    Faults faults() {
        return faults;
    }

    List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    void clear() {
        faults.clear();
        requests.clear();
    }

    @Override
    public Reply apply(Call call) {
        ReceivedRequest request = call.received();
        requests.add(request);
        Optional<Fault> fault = faults.take(request);
        return fault.isPresent()
                ? fault.get().apply(() -> platform.answer(call), platform::error)
                : platform.answer(call);
    }
}
