package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One execution that the sandbox was asked for. Safe to share between threads. */
final class Execution {
    private final String id;
    private final Target target;
    private final @Nullable String customerChildId;
    private final String requestId;
    private final Outcome outcome;
    private final Pace.Run run;
    private final Clock clock;
    private final Instant startedAt;
    private final FrankieOneNotifications notifications;
    private @Nullable Instant overAt;
    private volatile @Nullable ManualWord manualWord;

    /** A person's word about how it ended. */
    record ManualWord(String status, String requestId, String by, Instant at) {}

    Execution(
            RoutedCall call,
            Target target,
            Outcome outcome,
            Pace.Run run,
            Clock clock,
            FrankieOneNotifications notifications) {
        this.id = Ulid.next();
        this.target = target;
        this.customerChildId = call.childId();
        this.requestId = call.requestId();
        this.outcome = outcome;
        this.run = run;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.notifications = notifications;
    }

    String id() {
        return id;
    }

    Target target() {
        return target;
    }

    @Nullable
    String customerChildId() {
        return customerChildId;
    }

    /** The request that began it. */
    String requestId() {
        return requestId;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Whether it is over, without looking. One whose sample is still running is never over. */
    boolean hasEnded() {
        return run.isOver() && !outcome.isEndless();
    }

    /** Whether it is over, at a look. */
    boolean lookWhetherEnded() {
        return run.look() && !outcome.isEndless();
    }

    /** Ends it now. Whether it is one that ends. */
    boolean finish() {
        if (outcome.isEndless()) {
            return false;
        }
        run.end();
        overAt();
        return true;
    }

    /** A person's word about one that has ended, which is told after the end. */
    void override(ManualWord word) {
        overAt();
        manualWord = word;
        notifications.statusChanged(this, word.requestId());
    }

    /** What an execute call that waited for the end answers. */
    JsonObject whole() {
        JsonTree answer = envelope(true);
        answer.put("requestId", requestId);
        return answer.toJsonObject();
    }

    /** What a get call answers. It counts as a look. */
    JsonObject look(String requestIdOfTheLook) {
        JsonTree answer = envelope(run.look());
        answer.put("requestId", requestIdOfTheLook);
        answer.remove("serviceProfile");
        return answer.toJsonObject();
    }

    /** The result as it stands, without looking. */
    JsonTree result() {
        return envelope(run.isOver()).object("workflowResult").orElseGet(JsonTree::empty);
    }

    private JsonTree envelope(boolean isOver) {
        JsonTree answer = outcome.issuedTo(this);
        answer.object("workflowResult").ifPresent(result -> {
            result.put("createdAt", startedAt.toString());
            result.put("startedAt", startedAt.toString());
            if (isOver) {
                end(result);
            } else {
                StillRunning.rewind(result);
            }
        });
        return answer;
    }

    private void end(JsonTree result) {
        String at = overAt().toString();
        result.put("updatedAt", at);
        if (outcome.isEndless()) {
            result.remove("endedAt");
        } else {
            result.put("endedAt", at);
        }
        ManualWord word = manualWord;
        if (word != null) {
            result.put("status", word.status());
            result.put("statusOverrideRequestId", word.requestId());
            result.put("statusOverrideBy", word.by());
            result.put("statusOverrideAt", word.at().toString());
            result.put("updatedAt", word.at().toString());
        }
    }

    /** When it ended. Asked for the first time, that is when it is noticed, and told. */
    private synchronized Instant overAt() {
        Instant at = overAt;
        if (at == null) {
            at = run.overAt(startedAt, clock.instant());
            overAt = at;
            if (!outcome.isEndless()) {
                notifications.ended(this);
            }
        }
        return at;
    }
}
