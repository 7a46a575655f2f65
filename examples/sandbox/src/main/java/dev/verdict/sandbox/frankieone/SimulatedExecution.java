package dev.verdict.sandbox.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One execution. Safe to share between threads. */
final class SimulatedExecution {
    private final String id;
    private final WorkflowTarget target;
    private final @Nullable String customerChildId;
    private final String requestId;
    private final Supplier<MutableJson> response;
    private final boolean isEndless;
    private final boolean isStored;
    private final ExecutionTiming.Timer timer;
    private final Clock clock;
    private final Instant startedAt;
    private final NotificationSender notifications;
    private @Nullable Instant endedAt;
    private volatile @Nullable ManualOverride manualOverride;

    /** An override of the status by a person. */
    record ManualOverride(String status, String requestId, String by, Instant at) {}

    SimulatedExecution(
            RoutedRequest request,
            WorkflowTarget target,
            ResultTemplate template,
            ExecutionTiming.Timer timer,
            Clock clock,
            NotificationSender notifications) {
        this.id = Ulid.next();
        this.target = target;
        this.customerChildId = request.childId();
        this.requestId = request.requestId();
        this.response = () -> template.instantiate(target, id, requestId);
        this.isEndless = template.isEndless();
        this.isStored = false;
        this.timer = timer;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.notifications = notifications;
    }

    /** An execution that the sandbox did not start. Its response has ids and times already. */
    SimulatedExecution(StoredResponse stored, Clock clock, NotificationSender notifications) {
        this.id = stored.executionId();
        this.target = stored.target();
        this.customerChildId = null;
        this.requestId = stored.requestId();
        this.response = stored::copy;
        this.isEndless = stored.isEndless();
        this.isStored = true;
        this.timer = ExecutionTiming.IMMEDIATE.start();
        this.clock = clock;
        this.startedAt = stored.startedAt(clock);
        this.notifications = notifications;
        this.endedAt = startedAt; // no notification, and not sent
    }

    String id() {
        return id;
    }

    WorkflowTarget target() {
        return target;
    }

    @Nullable
    String customerChildId() {
        return customerChildId;
    }

    /** The id of the request that started it. */
    String requestId() {
        return requestId;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Whether it has ended. Does not count as a poll. */
    boolean hasEnded() {
        return timer.hasEnded() && !isEndless;
    }

    /** Sends the notification of its end, if it replaces a stored one that had not ended. */
    void replaces(SimulatedExecution earlier) {
        if (hasEnded() && !earlier.hasEnded()) {
            notifications.workflowComplete(target, id, requestId);
        }
    }

    /** Whether it has ended. Counts as a poll. */
    boolean poll() {
        return timer.poll() && !isEndless;
    }

    /** Ends it now. False if it never ends, or ended before it was stored. */
    boolean finish() {
        if (isEndless || isStored) {
            return false;
        }
        timer.end();
        recordEnd();
        return true;
    }

    /** Overrides the status of an ended execution. */
    void override(ManualOverride override) {
        recordEnd(); // its notification comes first
        manualOverride = override;
        notifications.statusChanged(target, id, override.requestId());
    }

    /** The response to an execute request that waited for the end. */
    JsonObject finalResponse() {
        MutableJson response = envelope(true);
        response.put("requestId", requestId);
        return response.toJsonObject();
    }

    /** The response to a get request. Counts as a poll. */
    JsonObject poll(String requestIdOfThePoll) {
        MutableJson response = envelope(timer.poll());
        response.put("requestId", requestIdOfThePoll);
        response.remove("serviceProfile");
        return response.toJsonObject();
    }

    /** The current result. Does not count as a poll. */
    MutableJson result() {
        return envelope(timer.hasEnded()).object("workflowResult").orElseGet(MutableJson::empty);
    }

    private MutableJson envelope(boolean hasEnded) {
        MutableJson envelope = response.get();
        envelope.object("workflowResult").ifPresent(result -> {
            if (isStored) {
                putOverride(result);
                return;
            }
            result.put("createdAt", startedAt.toString());
            result.put("startedAt", startedAt.toString());
            if (hasEnded) {
                end(result);
            } else {
                InProgressResult.rewind(result);
            }
        });
        return envelope;
    }

    private void end(MutableJson result) {
        String at = recordEnd().toString();
        result.put("updatedAt", at);
        if (isEndless) {
            result.remove("endedAt");
        } else {
            result.put("endedAt", at);
        }
        putOverride(result);
    }

    private void putOverride(MutableJson result) {
        ManualOverride override = manualOverride;
        if (override != null) {
            result.put("status", override.status());
            result.put("statusOverrideRequestId", override.requestId());
            result.put("statusOverrideBy", override.by());
            result.put("statusOverrideAt", override.at().toString());
            result.put("updatedAt", override.at().toString());
        }
    }

    /** The time at which it ended. The first call records the time and sends the notification. */
    private synchronized Instant recordEnd() {
        Instant at = endedAt;
        if (at == null) {
            at = timer.endedAt(startedAt, clock.instant());
            endedAt = at;
            if (!isEndless) {
                notifications.workflowComplete(target, id, requestId);
            }
        }
        return at;
    }
}
