package dev.verdict.sandbox.server;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Records each request, then applies the fault that is queued for it, or passes it to the platform's API. Safe to share between threads.
 *
 * @param <R> what is recorded of a request
 */
public final class RequestHandler<R> implements Function<Request, Reply> {
    private final Api api;
    private final Function<Request, R> recorder;
    private final FaultQueue<R> faults = new FaultQueue<>();
    private final Queue<R> requests = new ConcurrentLinkedQueue<>();

    /** The API of a platform. */
    public interface Api {
        /** Processes a request, or rejects it. */
        Reply.Response respond(Request request);

        /** The platform's own error response for an HTTP status. */
        Reply.Response error(int status);
    }

    public RequestHandler(Api api, Function<Request, R> recorder) {
        this.api = api;
        this.recorder = recorder;
    }

    public FaultQueue<R> faults() {
        return faults;
    }

    /** A snapshot of the requests so far, oldest first. */
    public List<R> requests() {
        return List.copyOf(requests);
    }

    public void clear() {
        faults.clear();
        requests.clear();
    }

    @Override
    public Reply apply(Request request) {
        R recorded = recorder.apply(request);
        requests.add(recorded);
        Optional<FaultAction> fault = faults.poll(recorded);
        return fault.isPresent() ? fault.get().apply(() -> api.respond(request), api::error) : api.respond(request);
    }
}
