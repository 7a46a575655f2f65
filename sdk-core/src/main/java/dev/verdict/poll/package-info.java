/**
 * Waiting for an execution to end, without holding a thread and without ever taking impatience for a verdict.
 *
 * <p>{@link dev.verdict.poll.Poller} looks at an execution, waits a while that grows, and looks again, until the
 * execution ends, a look fails for good, or the deadline comes:
 *
 * <pre>
 * awaitAsync(reference)
 *  ├─ look 1: fetch, then onPoll         at once
 *  ├─ look 2: fetch, then onPoll         after nextDelay; a failure that may pass counts as a look, and so does an answer
 *  │                                     that is odd only once, or says that the execution is not there yet
 *  ├─ …
 *  └─ one end, and nothing after it:
 *      ├─ the result                     the last look found the execution ended
 *      ├─ the failure of the last look   it would fail again
 *      ├─ WaitDeadlineException          the deadline came, or no further look fits in before it
 *      └─ CancellationException          the future was cancelled, the waiting thread interrupted, or the poller closed
 * </pre>
 *
 * <p>{@link dev.verdict.poll.Poller#wake} brings the next look forward: for notifications, which only say that there may
 * be news. Delays stay as they are, so a notification that never comes costs time and nothing else; and since a stranger can
 * send one, too, wakes have a limit of their own. Where a notification
 * holds less than a reference, {@link dev.verdict.poll.PollerBuilder#wakeKey} says which part of it that is.
 *
 * <p>{@link dev.verdict.poll.RateBudget} says how many calls may begin in any stretch of time. A poller that has one
 * waits for a permit before every look; whoever else calls with the same credential shares the budget:
 *
 * <pre>
 * acquire(executor)
 *  ├─ a permit is free and nobody waits  completed at once
 *  └─ else in the queue, first come first served, until
 *      ├─ the call so many places before is a period old, and no slowDown pauses all
 *      └─ the future is cancelled: the next one moves up
 * </pre>
 *
 * <p>This package knows a result only as a {@link dev.verdict.VerificationResult} and a reference only as an opaque
 * text; it serves every platform.
 */
@NullMarked
package dev.verdict.poll;

import org.jspecify.annotations.NullMarked;
