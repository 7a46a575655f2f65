package dev.verdict.desk.platform;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.VerdictException;
import dev.verdict.desk.data.Created;
import dev.verdict.desk.data.DeskActions.Decision;
import dev.verdict.desk.data.NewVerification;
import dev.verdict.desk.data.PlatformActions;
import dev.verdict.desk.data.PlatformAnswer;
import dev.verdict.desk.data.RunKey;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.StartedRun;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.AnalystEntry;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.review.SeonReview;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Decisions at SEON are made in its admin panel; SEON has no call for them. Here the sandbox takes the place of the panel. The changed
 * status comes back as a webhook, like any other change, and the analyst log gets the person and the reason.
 */
final class SeonActions implements PlatformActions {
    private static final int SECONDS_FOR_WEBHOOK = 10;

    private final SeonClient client;
    private final SeonSandbox panel;
    private final SeonRuns runs;
    private final Clock clock;

    SeonActions(SeonClient client, SeonSandbox panel, SeonRuns runs, Clock clock) {
        this.client = client;
        this.panel = panel;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String platform() {
        return SeonReview.PLATFORM;
    }

    @Override
    public List<String> workflows() {
        return Arrays.stream(SeonSample.values()).map(SeonSample::workflowId).toList();
    }

    /** The run as it is in the store: SEON has no call that reads a run. */
    @Override
    public ReviewRun refresh(ReviewRun run) {
        return run;
    }

    @Override
    public PlatformAnswer decide(ReviewRun row, Decision decision, String analyst, String reason) {
        RunStatus status = switch (decision) {
            case APPROVE -> RunStatus.APPROVED;
            case DECLINE -> RunStatus.DECLINED;
            case REOPEN -> RunStatus.REVIEW;
        };
        WorkflowRun before = (WorkflowRun) row.result();
        Optional<RunStatus> from = before.status().known();
        if (from.isEmpty() || from.get() == status) {
            return new PlatformAnswer.Refused("the run cannot be changed from " + before.status() + " to " + status);
        }
        Instant at = clock.instant();
        boolean isDelivered = isDelivered(before, status);
        runs.log(before.executionId(), AnalystEntry.statusChange(analyst, at, from.get(), status, reason));
        return isDelivered && hasChanged(before, runs.run(before.executionId()), status)
                ? new PlatformAnswer.Accepted(at, runs.run(before.executionId()).status(), false)
                : new PlatformAnswer.Refused(
                        "SEON has the decision, but its webhook has not arrived yet. The run changes "
                                + "as soon as it arrives");
    }

    /** Decides in the panel, and waits for the webhook, which the desk receives before it is called delivered. */
    private boolean isDelivered(WorkflowRun run, RunStatus status) {
        try {
            panel.changeStatus(run, status).get(SECONDS_FOR_WEBHOOK, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("deliveries of the sandbox do not fail", e.getCause());
        }
    }

    private static boolean hasChanged(WorkflowRun before, WorkflowRun after, RunStatus status) {
        return after.status().is(status) && !before.statusHistory().equals(after.statusHistory());
    }

    @Override
    public Created create(NewVerification request) {
        String userId = request.userId();
        if (!runs.starting(userId)) {
            return new Created.NotCreated("another run of this user is being started");
        }
        boolean isStarted = false;
        try {
            StartedRun started = client.initWorkflow(request.workflow(), WorkflowInputs.of(userId));
            runs.started(started);
            isStarted = true;
            return new Created.Started(new RunKey(platform(), started.runId()));
        } catch (HttpStatusException e) {
            return new Created.NotCreated("SEON refused to start a run, with HTTP status " + e.status());
        } catch (OutcomeUnknownException e) {
            return new Created.NotCreated("SEON's answer was lost, and it was not asked again: each run is charged. "
                    + "If a run was started, its webhooks will show it");
        } catch (VerdictException e) {
            return new Created.NotCreated("SEON cannot be reached; no run was started");
        } finally {
            if (!isStarted) {
                runs.notStarted(userId);
            }
        }
    }
}
