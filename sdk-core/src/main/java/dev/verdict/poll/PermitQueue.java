package dev.verdict.poll;

import dev.verdict.VerificationResult;
import dev.verdict.poll.RateBudget.Lane;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The polls of one poller that are due and wait for permits of its budget. It asks for one permit at a time, and chooses who gets it when it
 * comes:
 *
 * <ul>
 *   <li>every second permit goes to the poll that has been due longest, so with n waits none waits for more than 2n permits;
 *   <li>the others go in turn to young waits and to woken ones first, for their news is likely and their callers notice delays.
 * </ul>
 *
 * <p>Safe to share between threads; nothing runs with the lock.
 */
final class PermitQueue<R extends VerificationResult> {
    private final RateBudget budget;
    private final Executor executor;

    /** The planned polls, those that have been due longest first. */
    private final Set<Wait<R>> due = new LinkedHashSet<>();
    /** The planned polls of waits that began a short time ago. */
    private final Set<Wait<R>> young = new LinkedHashSet<>();
    /** The polls of woken waits, planned or not. */
    private final Set<Wait<R>> woken = new LinkedHashSet<>();

    private boolean asking;
    private @Nullable CompletableFuture<Void> asked;
    private int turn;

    PermitQueue(RateBudget budget, Executor executor) {
        this.budget = budget;
        this.executor = executor;
    }

    /** A planned poll is due. Runs on the executor. */
    void add(Wait<R> wait, boolean isYoung, boolean isWoken) {
        synchronized (this) {
            due.add(wait);
            if (isYoung) {
                young.add(wait);
            }
            if (isWoken) {
                woken.add(wait);
            }
        }
        ask();
    }

    /**
     * A wait is woken that is not due yet: it goes in turn with those that are, if there are any. That adds no calls, since they use up the
     * budget anyway.
     *
     * @return false if no planned poll waits for a permit; then the budget has to be asked for room
     */
    synchronized boolean addWoken(Wait<R> wait) {
        boolean arePollsDue = !due.isEmpty();
        if (arePollsDue) {
            woken.add(wait);
        }
        return arePollsDue;
    }

    /**
     * A wait is woken.
     *
     * @return whether its poll is due already
     */
    synchronized boolean promote(Wait<R> wait) {
        boolean isDue = due.contains(wait);
        if (isDue) {
            woken.add(wait);
        }
        return isDue;
    }

    /** A wait that may be in the queue does not need a permit any more. */
    void remove(Wait<R> wait) {
        CompletableFuture<Void> unused = null;
        List<Wait<R>> unplanned = List.of();
        synchronized (this) {
            young.remove(wait);
            woken.remove(wait);
            if (due.remove(wait) && due.isEmpty()) {
                unused = asked;
                unplanned = takeWoken();
            }
        }
        if (unused != null) {
            unused.cancel(false);
        }
        unplanned.forEach(Wait::wakeLater);
    }

    /** How many planned polls are due. */
    synchronized int size() {
        return due.size();
    }

    private void ask() {
        while (true) {
            synchronized (this) {
                if (asking || due.isEmpty()) {
                    return;
                }
                asking = true;
            }
            CompletableFuture<Void> permit = budget.acquire(executor, Lane.POLL);
            if (!permit.isDone() || permit.isCompletedExceptionally()) {
                await(permit);
                return;
            }
            Wait<R> next = next();
            if (next != null) {
                next.dispatchPermitted();
            }
        }
    }

    private void await(CompletableFuture<Void> permit) {
        boolean isUnused;
        synchronized (this) {
            asked = permit;
            isUnused = due.isEmpty();
        }
        if (isUnused) {
            permit.cancel(false);
        }
        permit.whenComplete((granted, refusal) -> answered(permit, refusal));
    }

    /** On the executor, unless it refuses. */
    private void answered(CompletableFuture<Void> permit, @Nullable Throwable refusal) {
        if (refusal == null) {
            Wait<R> next = next();
            ask(); // before the poll, whose fetch may take long
            if (next != null) {
                next.pollPermitted();
            }
            return;
        }
        List<Wait<R>> refused;
        synchronized (this) {
            asking = false;
            asked = null;
            refused = permit.isCancelled() ? List.of() : new ArrayList<>(due);
        }
        refused.forEach(wait -> wait.end(Completion.failed(refusal)));
        ask();
    }

    /** Who gets the permit that was granted. */
    private @Nullable Wait<R> next() {
        Wait<R> next;
        boolean isPlanned = false;
        List<Wait<R>> unplanned = List.of();
        synchronized (this) {
            asking = false;
            asked = null;
            next = choose();
            if (next != null) {
                isPlanned = due.remove(next);
                young.remove(next);
                woken.remove(next);
                unplanned = due.isEmpty() ? takeWoken() : unplanned;
            }
        }
        unplanned.forEach(Wait::wakeLater);
        if (next != null && !isPlanned) {
            next.countWake();
        }
        return next;
    }

    private @Nullable Wait<R> choose() {
        if (due.isEmpty()) {
            return null;
        }
        turn = (turn + 1) % 4;
        return switch (turn) {
            case 1 -> first(young, woken);
            case 3 -> first(woken, young);
            default -> due.iterator().next();
        };
    }

    private Wait<R> first(Set<Wait<R>> one, Set<Wait<R>> other) {
        Iterator<Wait<R>> first = (one.isEmpty() ? other : one).iterator();
        return first.hasNext() ? first.next() : due.iterator().next();
    }

    /** Those that are woken but not due, when no planned poll is left whose place they could take. */
    private List<Wait<R>> takeWoken() {
        List<Wait<R>> all = new ArrayList<>(woken);
        woken.clear();
        return all;
    }
}
