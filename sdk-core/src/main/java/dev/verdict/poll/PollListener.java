package dev.verdict.poll;

/** Hears of every look that a {@link Poller} takes: for logs, metrics or a progress display. */
@FunctionalInterface
public interface PollListener {

    /**
     * One look was taken and answered.
     *
     * <p>Called on the poller's executor, one look of a wait after the other, those of different waits at the same
     * time. The wait goes on, or ends, when this returns, so return soon. What this throws is ignored. A look that was
     * still unanswered when the wait ended is not reported.
     *
     * @param look what was seen
     */
    void onPoll(Poll look);
}
