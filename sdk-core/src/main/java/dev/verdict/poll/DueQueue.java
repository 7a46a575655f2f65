package dev.verdict.poll;

import dev.verdict.poll.PollTimer.Cancellable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the waits of one poller have scheduled, as a binary heap, with one task on the timer for the earliest. Adding and cancelling take
 * O(log n). Safe to share between threads; nothing runs with the lock.
 */
final class DueQueue {
    private final PollTimer timer;
    private final Alarm alarm;

    private Due[] heap = new Due[16];
    private int size;

    DueQueue(PollTimer timer) {
        this.timer = timer;
        this.alarm = new Alarm(timer, this::ring, this::fail);
    }

    /** What a wait has scheduled. One object per entry, without a lambda: there can be a hundred thousand. */
    abstract static class Due implements Cancellable {
        private @Nullable DueQueue queue;
        private long at;
        private int slot = -1;

        /**
         * The time has come. Runs in the timer's thread.
         *
         * @param at when it was due, on the timer's clock
         */
        abstract void run(long at);

        /** The timer takes no more tasks. Runs on a thread of this package. */
        abstract void fail(Throwable failure);

        @Override
        public final void cancel() {
            DueQueue in = queue;
            if (in != null) {
                in.remove(this);
            }
        }
    }

    /**
     * Runs it after that many nanoseconds. It must not have been scheduled before.
     *
     * @throws java.util.concurrent.RejectedExecutionException if the timer was shut down
     */
    void schedule(Due due, long delay) {
        long now = timer.nanoTime();
        // Half of the range at most, since times are compared by their difference.
        due.at = now + Math.min(delay, Long.MAX_VALUE / 2);
        due.queue = this;
        boolean isFirst;
        synchronized (this) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, size * 2);
            }
            siftUp(size++, due);
            isFirst = heap[0] == due;
        }
        Throwable failure = isFirst ? arm() : null;
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
        }
    }

    private void remove(Due due) {
        boolean isEmpty;
        synchronized (this) {
            if (due.slot < 0) {
                return;
            }
            removeAt(due.slot);
            isEmpty = size == 0;
        }
        if (isEmpty) {
            arm();
        }
    }

    private void ring() {
        for (Due next = takeDue(); next != null; next = takeDue()) {
            next.run(next.at);
        }
        arm();
    }

    /** Sets the alarm for the earliest entry, or turns it off if there is none; again if that has changed meanwhile. */
    private @Nullable Throwable arm() {
        while (true) {
            Due first = first();
            Throwable failure = null;
            if (first == null) {
                alarm.off();
            } else {
                failure = alarm.setNoLaterThan(first.at);
            }
            if (failure != null || (first == null) == (first() == null)) {
                return failure;
            }
        }
    }

    private synchronized @Nullable Due first() {
        return size == 0 ? null : heap[0];
    }

    private synchronized @Nullable Due takeDue() {
        if (size == 0 || heap[0].at - timer.nanoTime() > 0) {
            return null;
        }
        Due first = heap[0];
        removeAt(0);
        return first;
    }

    private void fail(Throwable failure) {
        List<Due> all;
        synchronized (this) {
            all = List.of(Arrays.copyOf(heap, size));
            all.forEach(due -> due.slot = -1);
            Arrays.fill(heap, 0, size, null);
            size = 0;
        }
        Threads.UNBOUNDED.execute(() -> all.forEach(due -> due.fail(failure)));
    }

    synchronized int size() {
        return size;
    }

    private void removeAt(int slot) {
        heap[slot].slot = -1;
        Due last = Objects.requireNonNull(heap[--size]);
        heap[size] = null;
        if (slot == size) {
            return;
        }
        siftDown(slot, last);
        if (last.slot == slot) {
            siftUp(slot, last);
        }
    }

    private void siftUp(int from, Due due) {
        int slot = from;
        while (slot > 0) {
            int parent = (slot - 1) / 2;
            if (heap[parent].at - due.at <= 0) {
                break;
            }
            put(slot, heap[parent]);
            slot = parent;
        }
        put(slot, due);
    }

    private void siftDown(int from, Due due) {
        int slot = from;
        while (2 * slot + 1 < size) {
            int child = 2 * slot + 1;
            if (child + 1 < size && heap[child + 1].at - heap[child].at < 0) {
                child++;
            }
            if (due.at - heap[child].at <= 0) {
                break;
            }
            put(slot, heap[child]);
            slot = child;
        }
        put(slot, due);
    }

    private void put(int slot, Due due) {
        heap[slot] = due;
        due.slot = slot;
    }
}
