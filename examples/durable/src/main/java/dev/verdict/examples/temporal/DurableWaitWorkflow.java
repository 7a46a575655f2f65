package dev.verdict.examples.temporal;

import io.temporal.activity.ActivityOptions;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Polls with Temporal's timers. A wait of weeks holds no thread, survives every restart, and costs one activity for each poll.
 *
 * <p>Strangers can cause signals. So a signal carries nothing, many signals are one, and between two polls that are due there are at most
 * {@value #EARLY_POLLS} early ones.
 */
public final class DurableWaitWorkflow implements DurableWait {
    private static final int EARLY_POLLS = 3;

    /** Each signal is an event in the history. */
    private static final int SIGNALS_PER_RUN = 1_000;

    private WaitState state;
    private boolean signalled;
    private int signals;
    private int polls;

    /** Called before the first signal or query is handled. */
    @WorkflowInit
    public DurableWaitWorkflow(WaitState state) {
        this.state = state.begun(now());
    }

    @Override
    public Outcome await(WaitState begin) {
        while (true) {
            boolean due = waitForNextPoll();
            if (isHistoryLong()) {
                Workflow.continueAsNew(state);
            }
            signalled = false; // a signal from here on can be about what this poll does not see yet
            Snapshot snapshot = poll();
            polls++;
            Instant now = now();
            state = state.polled(snapshot, !due, now);
            NextPoll next = NextPoll.after(snapshot, state, now);
            switch (next.kind()) {
                case ENDED -> {
                    return Outcome.verdict(snapshot, state.reference());
                }
                case DEADLINE -> {
                    return Outcome.deadline(state.lastSnapshot(), state.reference());
                }
                case POLL_AGAIN ->
                    state = state.withNextPollAt(now.plus(next.delay().orElseThrow()));
            }
        }
    }

    @Override
    public void pollNow() {
        signalled = true;
        signals++;
    }

    @Override
    public WaitState state() {
        return state;
    }

    /** Whether the next poll is due, and not early. */
    private boolean waitForNextPoll() {
        Duration left = Duration.between(now(), state.nextPollAt());
        if (left.isNegative() || left.isZero()) {
            return true;
        }
        return !Workflow.await(left, () -> signalled && state.earlyPolls() < EARLY_POLLS || isHistoryLong());
    }

    private boolean isHistoryLong() {
        return polls >= state.timing().pollsPerRun()
                || signals >= SIGNALS_PER_RUN
                || Workflow.getInfo().isContinueAsNewSuggested();
    }

    /** Null if the platform could not be polled until the deadline. */
    private @Nullable Snapshot poll() {
        Duration left = Duration.between(now(), NextPoll.deadline(state));
        FrankieOneCalls calls = Workflow.newActivityStub(
                FrankieOneCalls.class,
                ActivityOptions.newBuilder()
                        .setStartToCloseTimeout(state.timing().callTimeout())
                        .setScheduleToCloseTimeout(longer(left, state.timing().callTimeout()))
                        .setRetryOptions(Retries.UNTIL_TOLD)
                        .build());
        try {
            return calls.poll(state.reference(), state.timing());
        } catch (ActivityFailure e) {
            if (e.getCause() instanceof CanceledFailure
                    || e.getRetryState() == RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE) {
                throw e;
            }
            return null;
        }
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
