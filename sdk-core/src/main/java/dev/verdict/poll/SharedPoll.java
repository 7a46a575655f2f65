package dev.verdict.poll;

import dev.verdict.VerificationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One fetch and the waits that get its response: all that wait for the same reference. Whoever claims it makes the fetch. It is cancelled
 * when the last of them leaves. Safe to share between threads; nothing runs with the lock.
 */
final class SharedPoll<R extends VerificationResult> {
    private final long number;
    private final Consumer<SharedPoll<R>> onClosed;
    private final List<Waiter<R>> waiters = new ArrayList<>(1);
    private boolean claimed;
    private @Nullable CompletionStage<? extends R> stage;
    private @Nullable Completion<R> response;
    private boolean abandoned;

    private record Waiter<R extends VerificationResult>(Wait<R> owner, int pollNumber) {}

    /**
     * A poll that begins now.
     *
     * @param number from {@link PollerContext#count}
     * @param onClosed told once or more that its response is there, or that it is abandoned
     */
    SharedPoll(long number, Consumer<SharedPoll<R>> onClosed) {
        this.number = number;
        this.onClosed = onClosed;
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

    /** True for one caller, which has to {@link #start} it. */
    synchronized boolean claim() {
        boolean isFirst = !claimed;
        claimed = true;
        return isFirst;
    }

    /** Whether a wait that joins now gets a response that is still on its way. */
    synchronized boolean isOpen() {
        return response == null && !abandoned;
    }

    /** This wait does not want the response, or no more. */
    void leave(Wait<R> wait) {
        CompletionStage<? extends R> unwanted;
        synchronized (this) {
            waiters.removeIf(waiter -> waiter.owner == wait);
            if (!isUnused()) {
                return;
            }
            abandoned = true;
            unwanted = stage;
        }
        onClosed.accept(this);
        cancel(unwanted);
    }

    /** The wait that asked for this poll does not poll now. If nobody has joined, nobody will fetch, so later waits need another. */
    void leaveUnused() {
        synchronized (this) {
            if (!isUnused()) {
                return;
            }
            abandoned = true;
        }
        onClosed.accept(this);
    }

    private boolean isUnused() {
        return waiters.isEmpty() && response == null;
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
        onClosed.accept(this);
        all.forEach(waiter -> waiter.owner.answered(waiter.pollNumber, completion));
    }

    private static void cancel(@Nullable CompletionStage<?> stage) {
        if (stage != null) {
            CallerCode.cancel(() -> stage.toCompletableFuture().cancel(true));
        }
    }
}
