package dev.verdict.poll;

/** Hears of every poll of a {@link Poller}: for logs, metrics or a progress display. */
@FunctionalInterface
public interface PollListener {

    /**
     * One poll was answered.
     *
     * <p>The poller calls this on its executor: in order for one wait, and at the same time for different waits. The wait goes on, or ends,
     * when this returns, so return soon. What this throws is ignored. A poll that several waits share is reported once for each of them. A
     * poll that was unanswered when the wait ended is not reported.
     *
     * @param poll what was polled, and what it brought
     */
    void onPoll(Poll poll);
}
