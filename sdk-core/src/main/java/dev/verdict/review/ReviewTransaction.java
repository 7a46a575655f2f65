package dev.verdict.review;

import dev.verdict.Open;
import dev.verdict.SafeText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, as a reviewer sees it: one row of the transactions view. A component is null if it is not known.
 *
 * @param platform the name of the platform
 * @param id the platform's id of the transaction
 * @param runId the run it belongs to; null for a transaction outside any run
 * @param person the person
 * @param at when it happened
 * @param status the platform's current decision
 * @param outcome that decision in the words of all platforms
 * @param actionType what the person did, such as {@code withdrawal}
 * @param fraudScore the fraud score
 * @param amount the amount
 * @param currency the currency of the amount
 * @param country the country that the person was in
 * @param traits what it tells about the person that others may share
 */
public record ReviewTransaction(
        String platform,
        @Nullable String id,
        @Nullable String runId,
        Person person,
        @Nullable Instant at,
        Open<?> status,
        Outcome outcome,
        @Nullable String actionType,
        @Nullable BigDecimal fraudScore,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String country,
        List<Trait> traits)
        implements ReviewEvent {

    public ReviewTransaction {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(outcome, "outcome");
        traits = List.copyOf(traits);
    }

    /**
     * A copy for another person.
     *
     * @param other the person
     * @return the copy
     */
    public ReviewTransaction withPerson(Person other) {
        return new ReviewTransaction(
                platform,
                id,
                runId,
                other,
                at,
                status,
                outcome,
                actionType,
                fraudScore,
                amount,
                currency,
                country,
                traits);
    }

    /** The platform, the ids, the time, the state and the fraud score. */
    @Override
    public String toString() {
        return SafeText.name(platform) + " transaction " + SafeText.name(id)
                + (runId == null ? "" : " of run " + SafeText.name(runId)) + (at == null ? "" : " at " + at) + ": "
                + status + (fraudScore == null ? "" : ", fraud score " + fraudScore);
    }
}
