package dev.verdict.http.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A future whose {@link CancellationException} has the reason as its message: that the client was closed. From JDK 25 on,
 * the futures of the JDK throw one with the message {@code get} or {@code join}, and with the reason only in the cause.
 */
public final class CallFuture<T> extends CompletableFuture<T> {
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CallFuture<>();
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        try {
            return super.get();
        } catch (CancellationException cancelled) {
            throw withReason(cancelled);
        }
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return super.get(timeout, unit);
        } catch (CancellationException cancelled) {
            throw withReason(cancelled);
        }
    }

    @Override
    public T join() {
        try {
            return super.join();
        } catch (CancellationException cancelled) {
            throw withReason(cancelled);
        }
    }

    @Override
    public T getNow(T valueIfAbsent) {
        try {
            return super.getNow(valueIfAbsent);
        } catch (CancellationException cancelled) {
            throw withReason(cancelled);
        }
    }

    /** The exception with the reason as its message, and with the stack trace of this thread. */
    private static CancellationException withReason(CancellationException cancelled) {
        if (!(cancelled.getCause() instanceof CancellationException reason)) {
            return cancelled;
        }
        CancellationException explained = new CancellationException(reason.getMessage());
        explained.initCause(reason);
        return explained;
    }
}
