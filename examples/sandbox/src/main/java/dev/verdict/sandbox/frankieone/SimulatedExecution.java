package dev.verdict.sandbox.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One execution. Safe to share between threads. */
final class SimulatedExecution {
    private final String id;
    private final WorkflowTarget target;
    private final @Nullable String customerChildId;
    private final String requestId;
    private final ResultTemplate template;
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
        this.template = template;
        this.timer = timer;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.notifications = notifications;
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
        return timer.hasEnded() && !template.isEndless();
    }

    /** Whether it has ended. Counts as a poll. */
    boolean poll() {
        return timer.poll() && !template.isEndless();
    }

    /** Ends it now. False if its result is that of an execution that never ends. */
    boolean finish() {
        if (template.isEndless()) {
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
        MutableJson response = template.instantiate(target, id, requestId);
        response.object("workflowResult").ifPresent(result -> {
            result.put("createdAt", startedAt.toString());
            result.put("startedAt", startedAt.toString());
            if (hasEnded) {
                end(result);
            } else {
                InProgressResult.rewind(result);
            }
        });
        return response;
    }

    private void end(MutableJson result) {
        String at = recordEnd().toString();
        result.put("updatedAt", at);
        if (template.isEndless()) {
            result.remove("endedAt");
        } else {
            result.put("endedAt", at);
        }
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
            if (!template.isEndless()) {
                notifications.workflowComplete(target, id, requestId);
            }
        }
        return at;
    }
}
