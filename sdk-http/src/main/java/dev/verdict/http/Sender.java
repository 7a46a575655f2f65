package dev.verdict.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Makes calls as a client, or a view of it, is set up to. */
record Sender(Transport transport, CallSettings settings) {

    <T> T call(ApiCall<T> call) {
        return transport.call(call, settings);
    }

    <T> CompletableFuture<T> send(ApiCall<T> call) {
        return transport.send(call, settings);
    }

    <T> T call(Changes.Change<T> change, ExecuteOptions options) {
        options.announce(change.attempt());
        return call(change.call());
    }

    <T> CompletableFuture<T> send(Changes.Change<T> change, ExecuteOptions options) {
        options.announce(change.attempt());
        return send(change.call());
    }

    Sender withoutRetries() {
        return new Sender(transport, settings.withRetryPolicy(RetryPolicy.none()));
    }

    /** The pages of a list, each fetched by a call of its own. */
    <T> Pages<T> pages(IntFunction<ApiCall<Page<T>>> page) {
        return new Pages<>() {
            @Override
            public Page<T> fetch(int number) {
                return call(page.apply(number));
            }

            @Override
            public CompletableFuture<Page<T>> fetchAsync(int number) {
                return send(page.apply(number));
            }
        };
    }
}
