package dev.verdict.poll;

import dev.verdict.VerificationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The waits that have not ended, by their wake key: a list that is linked through the waits. And the polls that are under way, one a reference.
 * Safe to share between threads.
 */
final class WaitRegistry<R extends VerificationResult> {
    private final ConcurrentHashMap<String, Wait<R>> firsts = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, SharedPoll<R>> polls = new ConcurrentHashMap<>();

    void add(Wait<R> wait) {
        firsts.compute(wait.key(), (key, first) -> {
            wait.next = first;
            if (first != null) {
                first.previous = wait;
            }
            wait.isListed = true;
            return wait;
        });
    }

    void remove(Wait<R> wait) {
        firsts.computeIfPresent(wait.key(), (key, first) -> {
            if (!wait.isListed) {
                return first;
            }
            Wait<R> next = wait.next;
            Wait<R> previous = wait.previous;
            if (next != null) {
                next.previous = previous;
            }
            if (previous != null) {
                previous.next = next;
            }
            wait.isListed = false;
            wait.next = null;
            wait.previous = null;
            return first == wait ? next : first;
        });
    }

    /** The waits of one key, as they are now. */
    List<Wait<R>> of(String key) {
        List<Wait<R>> waits = new ArrayList<>(1);
        firsts.computeIfPresent(key, (same, first) -> {
            for (Wait<R> wait = first; wait != null; wait = wait.next) {
                waits.add(wait);
            }
            return first;
        });
        return waits;
    }

    /** The other waits for the same reference, as they are now. */
    List<Wait<R>> sharing(Wait<R> wait) {
        List<Wait<R>> others = of(wait.key());
        others.removeIf(other -> other == wait || !other.reference().equals(wait.reference()));
        return others;
    }

    /** The poll of a reference whose response is still on its way, or null. */
    @Nullable
    SharedPoll<R> pollUnderWay(String reference) {
        SharedPoll<R> poll = polls.get(reference);
        return poll != null && poll.isOpen() ? poll : null;
    }

    /**
     * The poll of a reference whose response is still on its way, or a new one.
     *
     * @param counter see {@link PollerContext#count}; asked while no other poll of the reference can begin, so later polls have greater numbers
     */
    SharedPoll<R> poll(String reference, LongSupplier counter) {
        return polls.compute(
                reference,
                (same, poll) -> poll != null && poll.isOpen()
                        ? poll
                        : new SharedPoll<>(counter.getAsLong(), closed -> polls.remove(reference, closed)));
    }

    /** Every wait that was added before; those that begin or end meanwhile may be missing. */
    List<Wait<R>> all() {
        List<Wait<R>> waits = new ArrayList<>();
        firsts.forEach((key, first) -> waits.addAll(of(key)));
        return waits;
    }
}
