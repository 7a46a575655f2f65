package dev.verdict.http.engine;

import dev.verdict.http.Page;
import dev.verdict.http.PageSource;
import dev.verdict.http.RetryPolicy;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Makes calls with the settings of a client, or of a view of one. */
public record CallRunner(Transport transport, CallSettings settings) {

    public <T> T call(ApiCall<T> call) {
        return transport.call(call, settings);
    }

    public <T> CompletableFuture<T> send(ApiCall<T> call) {
        return transport.send(call, settings);
    }

    public CallRunner withoutRetries() {
        return new CallRunner(transport, settings.withRetryPolicy(RetryPolicy.none()));
    }

    /** For polls: the poller takes their permits of the rate budget, and polls again instead of a retry. */
    public CallRunner ofPolls() {
        return new CallRunner(transport, settings.ofPoll());
    }

    /** Fetches each page of a list with a call of its own. */
    public <T> PageSource<T> pages(IntFunction<ApiCall<Page<T>>> page) {
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
