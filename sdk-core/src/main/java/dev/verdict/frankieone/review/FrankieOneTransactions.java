package dev.verdict.frankieone.review;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.ProcessResult;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.activity.Activity;
import dev.verdict.frankieone.activity.ActivityEvent;
import dev.verdict.frankieone.activity.ActivityTransaction;
import dev.verdict.frankieone.activity.Transaction;
import dev.verdict.frankieone.evidence.ActivityEvidence;
import dev.verdict.review.Outcome;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewEvent;
import dev.verdict.review.ReviewTransaction;
import dev.verdict.review.Trait;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The payments and events that a run monitored. Several checks examine one activity; a check against the person comes first. */
final class FrankieOneTransactions {
    private FrankieOneTransactions() {}

    static List<ReviewTransaction> of(WorkflowResult result, String runId, Person person) {
        Map<String, ReviewTransaction> byActivity = new LinkedHashMap<>();
        for (ProcessResult check : result.evidence().checks()) {
            if (check.supplementaryData() instanceof ActivityEvidence evidence) {
                ReviewTransaction row = row(check, activity(evidence), runId, person);
                if (row.id() != null) {
                    byActivity.merge(row.id(), row, (one, other) -> other.outcome() == Outcome.FAILED ? other : one);
                }
            }
        }
        return byActivity.values().stream().sorted(ReviewEvent.BY_TIME).toList();
    }

    private static @Nullable Activity activity(ActivityEvidence evidence) {
        try {
            return evidence.activity();
        } catch (UnreadableBodyException e) {
            return null; // the run must stay visible; the evidence still has the activity as sent
        }
    }

    private static ReviewTransaction row(
            ProcessResult check, @Nullable Activity activity, String runId, Person person) {
        ActivityTransaction payment =
                activity != null && activity.detail() instanceof ActivityTransaction sent ? sent : null;
        ActivityEvent event = activity != null && activity.detail() instanceof ActivityEvent sent ? sent : null;
        Transaction money = payment == null ? null : payment.transaction();
        Instant at = payment != null ? payment.activityAt() : event != null ? event.activityAt() : null;
        List<Trait> traits = activity == null
                ? List.of()
                : FrankieOneTraits.of(activity.device())
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return new ReviewTransaction(
                FrankieOneReview.PLATFORM,
                activity == null || activity.activityId() == null ? check.processResultId() : activity.activityId(),
                runId,
                person,
                at == null ? check.createdAt() : at,
                check.result(),
                FrankieOneSections.outcome(check),
                payment != null
                        ? payment.activityType()
                        : event != null ? event.eventType().raw() : null,
                check.providerResult() == null ? null : check.providerResult().riskScore(),
                money == null ? null : money.amount(),
                money == null ? null : money.currency(),
                traits.stream()
                        .filter(trait -> trait.kind() == Trait.Kind.COUNTRY)
                        .map(Trait::value)
                        .findFirst()
                        .orElse(null),
                traits);
    }
}
