package dev.verdict.poll;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What wakes may take of what all calls share. They can come from strangers, so they get what nobody else uses. Safe to share
 * between threads.
 */
final class WakeRoom {
    private final @Nullable RateBudget budget;
    private final int calls;
    private final IntSupplier underWay;
    private int taken;

    /**
     * A room of which nothing is taken.
     *
     * @param budget how often; null if there is no limit
     * @param calls how many at a time
     * @param underWay how many calls are under way, whatever led to them
     */
    WakeRoom(@Nullable RateBudget budget, int calls, IntSupplier underWay) {
        this.budget = budget;
        this.calls = calls;
        this.underWay = underWay;
    }

    /** Whether a wake may lead to a poll now; it has then to be {@linkplain #giveBack given back} when that poll is over. */
    boolean take() {
        if (underWay.getAsInt() >= calls || !takeOne()) {
            return false;
        }
        boolean may = budget == null || budget.takeRoomForWake();
        if (!may) {
            giveBack();
        }
        return may;
    }

    private synchronized boolean takeOne() {
        boolean free = taken < calls;
        taken += free ? 1 : 0;
        return free;
    }

    synchronized void giveBack() {
        taken--;
    }
}
