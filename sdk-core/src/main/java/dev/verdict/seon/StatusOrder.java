package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.seon.idv.Decision;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which of several statuses counts, of a run, a session or a transaction: the latest by SEON's clock; of equal times an end beats what
 * goes on, and of several ends the one that approves least.
 *
 * <p>A status without a time is the oldest, so an approval without a time never goes before a status that has one. Only if it is
 * another end than an approval may it have been later than the latest: then the two are compared as if they were at one time.
 */
final class StatusOrder {
    /** What has no time goes first. */
    static final Comparator<@Nullable Instant> BY_TIME = Comparator.nullsFirst(Comparator.<Instant>naturalOrder());

    /** A word that is not known can say anything: that the run goes on, or that it ended without an approval. */
    private static final int UNKNOWN = 5;

    private StatusOrder() {}

    /** Of statuses at one time, the one of the highest rank counts. */
    static int rank(Open<RunStatus> status) {
        return status.known().map(StatusOrder::rank).orElse(UNKNOWN);
    }

    private static int rank(RunStatus status) {
        return switch (status) {
            case CREATED -> 0;
            case PENDING -> 1;
            case RUNNING -> 2;
            case RETRY_REQUIRED -> 3;
            case APPROVED -> 4;
            // UNKNOWN
            case REVIEW -> 6;
            case EXPIRED -> 7;
            case ABANDONED -> 8;
            case ERROR -> 9;
            case DECLINED -> 10;
        };
    }

    /** The same for what sessions and transactions say. */
    static int rankOf(Open<Decision> decision) {
        return decision.known()
                .map(StatusOrder::asStatus)
                .map(StatusOrder::rank)
                .orElse(UNKNOWN);
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

    /** Whether a status without a time counts rather than the latest that has one. */
    static boolean goesBeforeLatest(int rankWithoutTime, int rankOfLatest) {
        return rankWithoutTime > Math.max(rank(RunStatus.APPROVED), rankOfLatest);
    }

    /** The word that counts of those that were told about one thing. */
    static final class Latest {
        private Open<Decision> word = Open.absent();
        private @Nullable Instant at;
        private Open<Decision> withoutTime = Open.absent();

        /** An absent word says nothing, so it hides none. */
        void add(Open<Decision> told, @Nullable Instant when) {
            if (!told.isPresent()) {
                return;
            }
            if (when == null) {
                withoutTime = higher(withoutTime, told);
            } else if (at == null || when.isAfter(at)) {
                word = told;
                at = when;
            } else if (when.equals(at)) {
                word = higher(word, told);
            }
        }

        private static Open<Decision> higher(Open<Decision> one, Open<Decision> other) {
            return !one.isPresent() || rankOf(other) > rankOf(one) ? other : one;
        }

        Open<Decision> word() {
            boolean counts =
                    at == null || withoutTime.isPresent() && goesBeforeLatest(rankOf(withoutTime), rankOf(word));
            return counts ? withoutTime : word;
        }
    }
}
