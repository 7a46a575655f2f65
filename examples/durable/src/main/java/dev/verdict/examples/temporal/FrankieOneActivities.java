package dev.verdict.examples.temporal;

import dev.verdict.CallRejectedException;
import dev.verdict.HttpStatusException;
import dev.verdict.Progress;
import dev.verdict.TransportException;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.frankieone.Attempt;
import dev.verdict.http.frankieone.CallOptions;
import dev.verdict.http.frankieone.ExecuteOptions;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.Findings;
import dev.verdict.http.frankieone.FrankieOneClient;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Calls FrankieOne with a client of the SDK. One instance serves a worker's threads.
 *
 * <p>The messages of the SDK's exceptions are free of personal data and credentials, so they may stand in Temporal's history.
 */
public final class FrankieOneActivities implements FrankieOneCalls {
    /** The type of the failure of a workflow whose execute request the platform refused. */
    public static final String REFUSED = "Refused";

    private final FrankieOneClient client;
    private final ResultStore results;

    public FrankieOneActivities(FrankieOneClient client, ResultStore results) {
        this.client = client;
        this.results = results;
    }

    /** {@code beforeSending} gets the attempt. What it throws stops the call before anything is sent. */
    @Override
    public String prepare(Subject subject, Timing timing) {
        try {
            send(subject, timing, attempt -> {
                throw new Prepared(attempt);
            });
        } catch (Prepared prepared) {
            return prepared.attempt;
        }
        throw new IllegalStateException("the client sent a request without announcing it");
    }

    @Override
    public Sent execute(Subject subject, String attempt, Timing timing) {
        Instant sendBy = Attempt.parse(attempt).startedAt().plus(timing.callTimeout());
        try {
            // An old attempt is one that waited for a worker, or that a reset of the workflow brought back. It may have
            // been sent before.
            Execution execution = send(subject, timing, sending -> {
                if (sending.startedAt().isAfter(sendBy)) {
                    throw new TooLate();
                }
            });
            return Sent.executed(execution.reference());
        } catch (TransportException | CallRejectedException e) {
            return Sent.notSent();
        } catch (HttpStatusException e) {
            if (e.isRetryable()) {
                return Sent.notSent();
            }
            throw ApplicationFailure.newNonRetryableFailureWithCause(e.getMessage(), REFUSED, e);
        } catch (RuntimeException e) {
            return Sent.unknown(); // OutcomeUnknownException, TooLate, and whatever else there can be
        }
    }

    @Override
    public Found findOut(String attempt, Timing timing) {
        Findings findings = limited(timing).findOut(attempt);
        boolean found = !findings.isNothing() && findings.isClockKnown();
        return new Found(
                found ? findings.executions().get(0).reference() : null,
                findings.isNothing() || findings.isClockKnown());
    }

    @Override
    public Snapshot poll(String reference, Timing timing) {
        FrankieOneClient limited = limited(timing);
        WorkflowResult result =
                limited.individuals().execution(limited.resume(reference)).workflowResult();
        if (result.progress() == Progress.ENDED) {
            results.save(result);
        }
        return new Snapshot(
                result.progress(),
                result.verdict().kind(),
                result.statusOverride().isPresent());
    }

    private Execution send(Subject subject, Timing timing, Consumer<Attempt> beforeSending) {
        return limited(timing)
                .individuals()
                .execute(
                        subject.entityId(),
                        subject.serviceName(),
                        subject.workflowName(),
                        ExecuteOptions.background().beforeSending(beforeSending));
    }

    /** Calls end before Temporal gives up their activity, so that no request is sent once the workflow looks for its execution. */
    private FrankieOneClient limited(Timing timing) {
        Duration limit = timing.callTimeout().multipliedBy(4).dividedBy(5);
        return client.with(CallOptions.none().withTimeout(limit).withAttemptTimeout(limit));
    }

    /** Carries the attempt out of a call that sends nothing. */
    private static final class Prepared extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String attempt;

        Prepared(Attempt attempt) {
            super("nothing is sent", null, false, false);
            this.attempt = attempt.toString();
        }
    }

    /** Stops a call whose attempt is too old. */
    private static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLate() {
            super("nothing is sent", null, false, false);
        }
    }
}
