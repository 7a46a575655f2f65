package dev.verdict.poll;

import dev.verdict.VerificationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One fetch and the waits that get its response: all that wait for the same reference. It is cancelled when the last of them leaves. Safe to
 * share between threads; nothing runs with the lock.
 */
final class SharedPoll<R extends VerificationResult> {
    private final long number;
    private final List<Waiter<R>> waiters = new ArrayList<>(1);
    private @Nullable CompletionStage<? extends R> stage;
    private @Nullable Completion<R> response;
    private boolean abandoned;

    private record Waiter<R extends VerificationResult>(Wait<R> owner, int pollNumber) {}

    /**
     * A poll that begins now.
     *
     * @param number from {@link PollerContext#count}
     */
    SharedPoll(long number) {
        this.number = number;
    }

    /** A wake with a greater number came after the begin, so the response may not show its news. */
    long number() {
        return number;
    }

    /**
     * This wait gets the response too, at once if it is there.
     *
     * @param pollNumber the number of this poll in that wait
     * @return false if the poll was cancelled
     */
    boolean join(Wait<R> wait, int pollNumber) {
        Completion<R> known;
        synchronized (this) {
            if (abandoned) {
                return false;
            }
            known = response;
            if (known == null) {
                waiters.add(new Waiter<>(wait, pollNumber));
            }
        }
        if (known != null) {
            wait.answered(pollNumber, known);
        }
        return true;
    }

    /** Whether a wait that joins now gets a response that is still on its way. */
    synchronized boolean isOpen() {
        return response == null && !abandoned;
    }

    void leave(Wait<R> wait) {
        CompletionStage<? extends R> unwanted;
        synchronized (this) {
            waiters.removeIf(waiter -> waiter.owner == wait);
            abandoned = waiters.isEmpty() && response == null;
            unwanted = abandoned ? stage : null;
        }
        cancel(unwanted);
    }

    void start(CompletionStage<? extends R> fetch) {
        boolean isUnwanted;
        synchronized (this) {
            stage = fetch;
            isUnwanted = abandoned;
        }
        if (isUnwanted) {
            cancel(fetch);
        }
        fetch.whenComplete((result, thrown) -> answered(Completion.ofStage(result, thrown)));
    }

    private void answered(Completion<R> completion) {
        List<Waiter<R>> all;
        synchronized (this) {
            if (response != null) {
                return;
            }
            response = completion;
            all = List.copyOf(waiters);
        }
        all.forEach(waiter -> waiter.owner.answered(waiter.pollNumber, completion));
    }

    private static void cancel(@Nullable CompletionStage<?> stage) {
        if (stage != null) {
            CallerCode.cancel(() -> stage.toCompletableFuture().cancel(true));
        }
    }
}
