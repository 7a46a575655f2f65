package dev.verdict.poll;

import dev.verdict.poll.PollTimer.Cancellable;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * At most one task on a timer, for whoever keeps many due times and needs to hear of the earliest only. Safe to share between threads.
 * The timer is called without a lock, since it may be the caller's own.
 */
final class Alarm {
    private final PollTimer timer;
    private final Runnable ring;
    private final Consumer<Throwable> broken;
    private @Nullable Setting current;

    /**
     * An alarm that is off.
     *
     * @param ring what runs in the timer's thread when the time has come; the alarm is off by then
     * @param broken gets what the timer throws instead of scheduling; the alarm is off by then
     */
    Alarm(PollTimer timer, Runnable ring, Consumer<Throwable> broken) {
        this.timer = timer;
        this.ring = ring;
        this.broken = broken;
    }

    /**
     * Rings at that time of the timer's clock, or earlier if it is set to an earlier time already.
     *
     * @return what the timer threw, which {@code broken} has got too; null if it is set
     */
    @Nullable
    Throwable setNoLaterThan(long at) {
        Setting old;
        Setting next;
        synchronized (this) {
            old = current;
            if (old != null && old.at - at <= 0) {
                return null;
            }
            next = new Setting(at);
            current = next;
        }
        if (old != null) {
            old.off();
        }
        return next.schedule();
    }

    void off() {
        Setting old;
        synchronized (this) {
            old = current;
            current = null;
        }
        if (old != null) {
            old.off();
        }
    }

    private synchronized boolean clear(Setting setting) {
        boolean isCurrent = current == setting;
        current = isCurrent ? null : current;
        return isCurrent;
    }

    /** One task of the timer. It can be turned off before the timer has returned its handle. */
    private final class Setting {
        private final long at;
        private @Nullable Cancellable task;
        private boolean off;

        Setting(long at) {
            this.at = at;
        }

        @Nullable
        Throwable schedule() {
            Cancellable scheduled;
            try {
                long delay = Math.max(0, at - timer.nanoTime());
                scheduled = CallerCode.schedule(timer, this::ring, Duration.ofNanos(delay));
            } catch (Throwable failure) {
                if (clear(this)) {
                    broken.accept(failure);
                }
                return failure;
            }
            boolean late;
            synchronized (this) {
                task = scheduled;
                late = off;
            }
            if (late) {
                CallerCode.cancel(scheduled);
            }
            return null;
        }

        private void ring() {
            if (clear(this)) {
                ring.run();
            }
        }

        void off() {
            Cancellable scheduled;
            synchronized (this) {
                off = true;
                scheduled = task;
            }
            CallerCode.cancel(scheduled);
        }
    }
}
