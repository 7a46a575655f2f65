/**
 * Waiting for executions to end, without a thread per wait, and the rate budget that waits and calls share.
 *
 * <p>{@link dev.verdict.poll.Poller} polls an execution, waits for a delay that grows, and polls again, until the
 * execution ends, a poll fails for good, or the deadline comes:
 *
 * <pre>
 * awaitAsync(reference)
 *  ├─ poll 1: fetch, then onPoll         at once
 *  ├─ poll 2: fetch, then onPoll         after nextDelay; the wait goes on after a failure that may pass, after one odd response,
 *  │                                     and after a response that the execution is not there yet
 *  ├─ …
 *  └─ one end, and nothing after it:
 *      ├─ the result                     the last poll found the execution ended
 *      ├─ the failure of the last poll   it would come again
 *      ├─ WaitDeadlineException          the deadline came, or no further poll fits in before it
 *      └─ CancellationException          the future was cancelled, the waiting thread interrupted, or the poller closed
 * </pre>
 *
 * <p>A {@link dev.verdict.poll.RateBudget} limits how many calls may begin in any stretch of time. A poller that has one gives each permit
 * to one of the polls that are due; other calls with the same credential share the budget and go first:
 *
 * <pre>
 * due polls ──&gt; PermitQueue ──&gt; RateBudget &lt;── calls: execute, override, …
 *               2 of 4 permits: the poll that has been due longest
 *               1 of 4: a wait of the first minute      1 of 4: a woken wait
 * </pre>
 *
 * <p>This package knows a result only as a {@link dev.verdict.VerificationResult} and a reference only as an opaque
 * text; it serves every platform.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.poll.Poller}</td><td>waits for executions, wakes waits, lists those that are pending</td></tr>
 * <tr><td>{@link dev.verdict.poll.PollerBuilder}</td><td>the settings of a poller</td></tr>
 * <tr><td>{@link dev.verdict.poll.Fetch}</td><td>how a poller polls an execution: one call</td></tr>
 * <tr><td>{@link dev.verdict.poll.PollPolicy}</td><td>delays and deadline of a wait; one step of a wait as a pure function</td></tr>
 * <tr><td>{@link dev.verdict.poll.PollPhase}</td><td>a part of a wait with delays of its own</td></tr>
 * <tr><td>{@link dev.verdict.poll.Poll}</td><td>one poll, as a listener gets it</td></tr>
 * <tr><td>{@link dev.verdict.poll.PollListener}</td><td>hears of every poll</td></tr>
 * <tr><td>{@link dev.verdict.poll.WaitOutcome}</td><td>how a wait ended, with the last snapshot</td></tr>
 * <tr><td>{@link dev.verdict.poll.PollerTotals}</td><td>how many waits are pending, due and in flight, for gauges</td></tr>
 * <tr><td>{@link dev.verdict.poll.WaitState}</td><td>how far a wait has come, as a value that a scheduler stores</td></tr>
 * <tr><td>{@link dev.verdict.poll.WaitStep}</td><td>what follows from one poll: poll again, or one of the ends</td></tr>
 * <tr><td>{@link dev.verdict.poll.RateBudget}</td><td>how many calls may begin in any stretch of time</td></tr>
 * <tr><td>{@link dev.verdict.poll.PollTimer}</td><td>clock and scheduler in one; tests move it by hand</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The rules, in reading order:
 *
 * <ol>
 *   <li>{@code StepRules}: whether a wait goes on after a poll, and after which delay; {@code WaitClock}: deadline, frozen processes;
 *   <li>{@code Wait}: the state machine of one wait; {@code PollHistory}: what its polls brought; {@code WaitFuture}, {@code Endings},
 *       {@code Completion}: how it ends;
 *   <li>{@code SharedPoll}: one fetch for all waits for a reference; {@code WaitRegistry}: the waits by their wake key;
 *   <li>{@code DueQueue}, {@code Alarm}, {@code SystemTimer}: what is scheduled, and the one task on the timer; {@code CallerCode}: calls
 *       of code that may throw;
 *   <li>{@code PermitQueue}: whose poll gets a permit; {@code WakeLimit}, {@code WakeRoom}: what wakes may cause; {@code SlowingFetch}:
 *       a poll that was told that there were too many calls;
 *   <li>{@code PermitLanes}, {@code SlidingWindow}, {@code TimestampRing}: the arithmetic of the budget.
 * </ol>
 */
@NullMarked
package dev.verdict.poll;

import org.jspecify.annotations.NullMarked;
