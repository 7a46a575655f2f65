package dev.verdict.sandbox.server;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What a fault does to one request. */
public interface FaultAction {
    /**
     * Makes the reply.
     *
     * @param processing carries the request out, and gives the response that it would have had
     * @param errors gives the platform's own response for an HTTP status
     */
    Reply apply(Supplier<Reply.Response> processing, IntFunction<Reply.Response> errors);
}
