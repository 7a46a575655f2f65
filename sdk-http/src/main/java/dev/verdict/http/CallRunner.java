package dev.verdict.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Makes calls as a client, or a view of it, is set up to. */
record CallRunner(Transport transport, CallSettings settings) {

    <T> T call(ApiCall<T> call) {
        return transport.call(call, settings);
    }

    <T> CompletableFuture<T> send(ApiCall<T> call) {
        return transport.send(call, settings);
    }

    CallRunner withoutRetries() {
        return new CallRunner(transport, settings.withRetryPolicy(RetryPolicy.none()));
    }

    /** The pages of a list, each fetched by a call of its own. */
    <T> PageSource<T> pages(IntFunction<ApiCall<Page<T>>> page) {
        return new PageSource<>() {
            @Override
            public Page<T> fetch(int number) {
                return call(page.apply(number));
            }

            @Override
            public CompletableFuture<Page<T>> fetchAsync(int number) {
                return send(page.apply(number));
            }

            @Override
            public <R> CompletableFuture<R> newFuture() {
                return new CallFuture<>();
            }
        };
    }
}
