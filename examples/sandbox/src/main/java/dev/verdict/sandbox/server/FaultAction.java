package dev.verdict.sandbox.server;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What a fault does to one request. */
public interface FaultAction {
    /**
     * Makes the reply.
     *
     * @param processing processes the request and returns its normal response
     * @param errors returns the platform's own error response for an HTTP status
     */
    Reply apply(Supplier<Reply.Response> processing, IntFunction<Reply.Response> errors);
}
