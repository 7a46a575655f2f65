package dev.verdict.desk.platform;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.StatusOverride;
import dev.verdict.VerdictException;
import dev.verdict.desk.data.Created;
import dev.verdict.desk.data.DeskActions.Decision;
import dev.verdict.desk.data.NewVerification;
import dev.verdict.desk.data.PlatformActions;
import dev.verdict.desk.data.PlatformAnswer;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.api.HostedUrl;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.http.frankieone.CallOptions;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.ExecutionReference;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.frankieone.HostedUrlRequest;
import dev.verdict.review.ReviewRun;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decisions at FrankieOne are overrides. One whose answer is lost is found out, and never sent again. */
final class FrankieOneActions implements PlatformActions {
    /** FrankieOne's flow for documents and a selfie. */
    private static final String FLOW = "idv";

    private final FrankieOneClient client;
    private final FrankieOneRuns runs;
    private final Clock clock;

    FrankieOneActions(FrankieOneClient client, FrankieOneRuns runs, Clock clock) {
        this.client = client;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String platform() {
        return FrankieOneReview.PLATFORM;
    }

    @Override
    public List<String> workflows() {
        return List.of(FLOW);
    }

    @Override
    public ReviewRun refresh(ReviewRun run) {
        return runs.fetch(reference(run));
    }

    @Override
    public PlatformAnswer decide(ReviewRun run, Decision decision, String analyst, String reason) {
        ExecutionReference reference = reference(run);
        WorkflowStatus status = switch (decision) {
            case APPROVE -> WorkflowStatus.PASS;
            case DECLINE -> WorkflowStatus.FAIL;
            case REOPEN -> WorkflowStatus.REVIEW;
        };
        String username = username(analyst);
        try {
            WorkflowResult result = FrankieOneRuns.entities(
                            client.with(CallOptions.none().withUsername(username)), reference)
                    .override(Execution.of(reference), status, reason)
                    .workflowResult();
            return accepted(run, reference, result, false);
        } catch (OutcomeUnknownException e) {
            return findOut(run, reference, status, username, e);
        } catch (HttpStatusException e) {
            return new PlatformAnswer.Refused("FrankieOne refused the override with HTTP status " + e.status());
        } catch (VerdictException e) {
            return new PlatformAnswer.Refused("the override was not sent, because FrankieOne cannot be reached");
        }
    }

    private PlatformAnswer findOut(
            ReviewRun before,
            ExecutionReference reference,
            WorkflowStatus status,
            String username,
            OutcomeUnknownException lost) {
        Optional<WorkflowResult> now;
        try {
            now = client.findOut(lost.attempt().orElseThrow()).executions().stream()
                    .flatMap(execution -> execution.result().stream())
                    .findFirst();
        } catch (VerdictException e) {
            return new PlatformAnswer.Refused("FrankieOne's answer was lost, and it does not say how the run stands. "
                    + "Nobody knows yet whether the override took effect; it was not sent again");
        }
        return now.filter(result -> isOurs(result, before, status, username))
                .map(result -> accepted(before, reference, result, true))
                .orElseGet(
                        () -> new PlatformAnswer.Refused(
                                "FrankieOne's answer was lost, and the run shows no such "
                                        + "override; it was not sent again. If the run still shows none in some minutes, decide again"));
    }

    /** Whether the override in a result is the one that was just sent, and not an earlier one or a colleague's. */
    private static boolean isOurs(WorkflowResult result, ReviewRun before, WorkflowStatus status, String username) {
        Optional<String> earlier = before.statusOverride().map(StatusOverride::requestId);
        return result.statusOverride()
                .filter(override -> result.status().is(status)
                        && username.equals(override.by())
                        && !earlier.equals(Optional.of(override.requestId())))
                .isPresent();
    }

    private PlatformAnswer accepted(
            ReviewRun before, ExecutionReference reference, WorkflowResult result, boolean isFoundOut) {
        try {
            runs.fetch(reference);
        } catch (VerdictException e) {
            // The override took effect, so the store must have it. The response to it is without the person.
            runs.keep(FrankieOneReview.run(result).withPerson(before.person()));
        }
        return new PlatformAnswer.Accepted(
                result.statusOverride().map(StatusOverride::at).orElseGet(clock::instant), result.status(), isFoundOut);
    }

    @Override
    public Created create(NewVerification request) {
        try {
            HostedUrl link = client.individuals()
                    .hostedUrl(HostedUrlRequest.forCustomer(request.userId())
                            .flow(request.workflow())
                            .build());
            if (link.entityId() != null) {
                runs.isUser(link.entityId(), request.userId());
            }
            return new Created.Link(link.url(), link.urlExpiry());
        } catch (VerdictException e) {
            return new Created.NotCreated("FrankieOne made no link, or its answer was lost. A link that nobody has "
                    + "can do no harm: try again");
        }
    }

    private ExecutionReference reference(ReviewRun run) {
        return runs.reference(run.runId())
                .orElseThrow(() -> new IllegalStateException("a stored run has no reference: " + run));
    }

    /** FrankieOne takes names in printable ASCII only. */
    private static String username(String analyst) {
        return Objects.requireNonNull(Normalizer.normalize(analyst, Normalizer.Form.NFD))
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x21-\\x7e]+", "-")
                .replaceAll("[\"']", "-");
    }
}
