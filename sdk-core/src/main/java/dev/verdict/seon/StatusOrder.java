package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.seon.idv.Decision;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several statuses of a run, a session or a transaction counts: the latest by SEON's clock. Of equal times, a status
 * that ends the run wins over one that does not; of several that end it, the one furthest from an approval wins.
 *
 * <p>A status without a time counts as the oldest, so an approval without a time never wins over a status that has one. Any other status
 * that ends the run may have been later than the latest. It is compared with the latest as if both had the same time.
 */
final class StatusOrder {
    /** Entries without a time come first. */
    static final Comparator<@Nullable Instant> BY_TIME = Comparator.nullsFirst(Comparator.<Instant>naturalOrder());

    /** An unknown status can mean anything, so it wins over an approval and loses to every other end. */
    private static final int UNKNOWN_PRECEDENCE = 5;

    private StatusOrder() {}

    /** Of statuses at one time, the one with the highest precedence counts. */
    static int tiePrecedence(Open<RunStatus> status) {
        return status.known().map(StatusOrder::tiePrecedence).orElse(UNKNOWN_PRECEDENCE);
    }

    private static int tiePrecedence(RunStatus status) {
        return switch (status) {
            case CREATED -> 0;
            case PENDING -> 1;
            case RUNNING -> 2;
            case RETRY_REQUIRED -> 3;
            case APPROVED -> 4;
            // 5 is UNKNOWN_PRECEDENCE
            case REVIEW -> 6;
            case EXPIRED -> 7;
            case ABANDONED -> 8;
            case ERROR -> 9;
            case DECLINED -> 10;
        };
    }

    /** The same for the outcome of a session or a transaction. */
    static int decisionTiePrecedence(Open<Decision> decision) {
        return decision.known()
                .map(StatusOrder::asStatus)
                .map(StatusOrder::tiePrecedence)
                .orElse(UNKNOWN_PRECEDENCE);
    }

    private static RunStatus asStatus(Decision decision) {
        return switch (decision) {
            case APPROVED -> RunStatus.APPROVED;
            case REVIEW -> RunStatus.REVIEW;
            case DECLINED -> RunStatus.DECLINED;
            case ABANDONED -> RunStatus.ABANDONED;
            case ERROR -> RunStatus.ERROR;
        };
    }

    /** Whether a status without a time counts instead of the latest that has one. */
    static boolean overridesLatest(int precedenceWithoutTime, int precedenceOfLatest) {
        return precedenceWithoutTime > Math.max(tiePrecedence(RunStatus.APPROVED), precedenceOfLatest);
    }

    /** Collects the outcomes that events report for one session or transaction, and finds the one that counts. */
    static final class LatestDecision {
        private Open<Decision> latest = Open.absent();
        private @Nullable Instant at;
        private Open<Decision> withoutTime = Open.absent();

        /** An absent outcome carries no information, so it does not replace a present one. */
        void add(Open<Decision> decision, @Nullable Instant when) {
            if (!decision.isPresent()) {
                return;
            }
            if (when == null) {
                withoutTime = higher(withoutTime, decision);
            } else if (at == null || when.isAfter(at)) {
                latest = decision;
                at = when;
            } else if (when.equals(at)) {
                latest = higher(latest, decision);
            }
        }

        private static Open<Decision> higher(Open<Decision> one, Open<Decision> other) {
            return !one.isPresent() || decisionTiePrecedence(other) > decisionTiePrecedence(one) ? other : one;
        }

        Open<Decision> decision() {
            boolean counts = at == null
                    || withoutTime.isPresent()
                            && overridesLatest(decisionTiePrecedence(withoutTime), decisionTiePrecedence(latest));
            return counts ? withoutTime : latest;
        }
    }
}
