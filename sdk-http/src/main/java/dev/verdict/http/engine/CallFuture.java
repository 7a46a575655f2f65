package dev.verdict.http.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A future that says why it was cancelled: that the client was closed. From JDK 25 on, one of the JDK's says {@code get} or {@code
 * join}, and the reason only in the cause.
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
            throw inOwnWords(cancelled);
        }
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return super.get(timeout, unit);
        } catch (CancellationException cancelled) {
            throw inOwnWords(cancelled);
        }
    }

    @Override
    public T join() {
        try {
            return super.join();
        } catch (CancellationException cancelled) {
            throw inOwnWords(cancelled);
        }
    }

    @Override
    public T getNow(T valueIfAbsent) {
        try {
            return super.getNow(valueIfAbsent);
        } catch (CancellationException cancelled) {
            throw inOwnWords(cancelled);
        }
    }

    /** With the reason as its message, and the stack trace of this thread. */
    private static CancellationException inOwnWords(CancellationException cancelled) {
        if (!(cancelled.getCause() instanceof CancellationException reason)) {
            return cancelled;
        }
        CancellationException told = new CancellationException(reason.getMessage());
        told.initCause(reason);
        return told;
    }
}
