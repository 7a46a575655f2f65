package dev.verdict.http;

import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/**
 * One call on its way, and the future of what it brings.
 *
 * <p>When the future ends early, because it was cancelled or timed out, a call that changes nothing is cancelled. One that
 * must not be carried out twice is called back only if it has not been sent; else it is left to finish, for cutting it off
 * would not undo it.
 */
final class Exchange<T> implements Callback {
    private final ApiCall<T> call;
    private final Passage passage;
    private final Call http;
    private final Executor executor;
    private final CompletableFuture<T> future = new CompletableFuture<>();

    /**
     * Prepares a call.
     *
     * @param passage the passage that the HTTP call carries
     * @param executor completes the future: not the thread of the HTTP call, for what hangs on the future may take long, and
     *     may even wait for other calls
     */
    Exchange(ApiCall<T> call, Passage passage, Call http, Executor executor) {
        this.call = call;
        this.passage = passage;
        this.http = http;
        this.executor = executor;
    }

    CompletableFuture<T> future() {
        return future;
    }

    boolean isOnceOnly() {
        return call.isOnceOnly();
    }

    void start(Duration timeout) {
        future.whenComplete((result, thrown) -> letGo());
        // OkHttp's own clock starts when the call leaves the queue.
        CompletableFuture<Void> alarm =
                new CompletableFuture<Void>().completeOnTimeout(null, timeout.toMillis(), TimeUnit.MILLISECONDS);
        alarm.thenRunAsync(() -> notSentWithin(timeout), executor);
        future.whenComplete((result, thrown) -> alarm.cancel(false));
        http.enqueue(this);
    }

    private void letGo() {
        if (!call.isOnceOnly() || passage.close()) {
            http.cancel();
        }
    }

    private void notSentWithin(Duration timeout) {
        if (!passage.isPassed() && passage.close()) {
            future.completeExceptionally(new TransportException(
                    call.operation() + ": not sent within " + timeout + "; the connections are busy or slow to open",
                    null));
        }
    }

    /** The client is closed: ends what can be ended. */
    void abandon() {
        if (!call.isOnceOnly() || passage.close()) {
            future.completeExceptionally(new CancellationException(call.operation() + ": the client was closed"));
        }
    }

    /** Waits in the calling thread. Only if nobody else has the future. */
    T join() {
        try {
            return future.get();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return interrupted();
        } catch (ExecutionException failed) {
            throw rethrown(failed.getCause());
        }
    }

    private T interrupted() {
        if (!future.cancel(true)) {
            // The answer came at the same moment. It is not thrown away.
            try {
                return future.join();
            } catch (CompletionException failed) {
                throw rethrown(failed.getCause());
            }
        }
        if (call.isOnceOnly() && passage.isPassed()) {
            throw OnceOnly.judge(
                    call,
                    passage,
                    new TransportException(call.operation() + ": interrupted while waiting for the answer", null));
        }
        throw new CancellationException(call.operation() + ": interrupted"
                + (call.isOnceOnly() ? " before it was sent" : " while waiting for the answer"));
    }

    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof VerdictException known) {
            // It was made in another thread; the reader of a stack trace looks for the call in this one.
            known.fillInStackTrace();
            return known;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }

    @Override
    public void onResponse(Call http, Response response) {
        T result;
        try {
            result = read(response);
        } catch (IOException lost) {
            fail(TransportFailures.of(call.operation(), lost));
            return;
        } catch (VerdictException known) {
            fail(known);
            return;
        } catch (Throwable broken) { // a stack overflow, a bug: whatever it is, the future must end
            fail(new UnreadableBodyException(
                    "reading it failed with " + broken.getClass().getName(), "$"));
            return;
        }
        handOver(() -> future.complete(result));
    }

    @Override
    public void onFailure(Call http, IOException failure) {
        fail(TransportFailures.of(call.operation(), failure));
    }

    private T read(Response response) throws IOException {
        Answer answer;
        try (response) {
            answer = Answer.read(response);
        }
        if (!answer.isSuccess()) {
            throw ErrorBodies.exception(call.operation(), answer);
        }
        return call.reading().apply(answer.body());
    }

    private void fail(VerdictException failure) {
        VerdictException judged = call.isOnceOnly() ? OnceOnly.judge(call, passage, failure) : failure;
        handOver(() -> future.completeExceptionally(judged));
    }

    private void handOver(Runnable completion) {
        try {
            executor.execute(completion);
        } catch (Throwable noThread) { // better here than never
            completion.run();
        }
    }
}
