package dev.verdict.poll;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A future that says why it was cancelled: that the poller was closed. From JDK 25 on, one of the JDK's says {@code get} or {@code
 * join}, and the reason only in the cause.
 */
final class WaitFuture<R> extends CompletableFuture<R> {
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new WaitFuture<>();
    }

    @Override
    public R get() throws InterruptedException, ExecutionException {
        try {
            return super.get();
        } catch (CancellationException cancelled) {
            throw inOwnWords(cancelled);
        }
    }

    @Override
    public R get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return super.get(timeout, unit);
        } catch (CancellationException cancelled) {
            throw inOwnWords(cancelled);
        }
    }

    @Override
    public R join() {
        try {
            return super.join();
        } catch (CancellationException cancelled) {
            throw inOwnWords(cancelled);
        }
    }

    @Override
    public R getNow(R valueIfAbsent) {
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
