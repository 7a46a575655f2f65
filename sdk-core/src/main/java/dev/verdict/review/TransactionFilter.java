package dev.verdict.review;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A filter for lists of transactions. A transaction must meet every condition that is set. Immutable and safe to share between threads;
 * {@code toString} prints neither the text nor the user.
 *
 * @param text a part of the person's name, of their e-mail address or of the id of the transaction's run, in any case; empty for any
 * @param states names of states, in any case and spelling of theirs; empty for any
 * @param actionType the action type; null for any
 * @param user the user id; null for any
 * @param days the days of the transaction; null for any. Given days exclude transactions whose time is not known
 */
public record TransactionFilter(
        String text,
        Set<String> states,
        @Nullable String actionType,
        @Nullable String user,
        @Nullable DateRange days) implements Predicate<ReviewTransaction> {
    /** Accepts every transaction. */
    public static final TransactionFilter ALL = new TransactionFilter("", Set.of(), null, null, null);

    public TransactionFilter {
        Objects.requireNonNull(text, "text");
        states = Collections.unmodifiableSet(EventFilter.names(states));
    }

    @Override
    public boolean test(ReviewTransaction transaction) {
        return (states.isEmpty() || states.contains(EventFilter.name(transaction.state())))
                && EventFilter.accepts(actionType, transaction.actionType())
                && EventFilter.accepts(user, transaction.person().userId())
                && (days == null || days.contains(transaction.at()))
                && EventFilter.mentions(transaction, text);
    }

    /**
     * A copy with another text.
     *
     * @param part a part of a name, an e-mail address or a run's id; blank for any
     * @return the filter
     */
    public TransactionFilter withText(String part) {
        return new TransactionFilter(part, states, actionType, user, days);
    }

    /**
     * A copy with other states.
     *
     * @param names names of states; empty for any
     * @return the filter
     */
    public TransactionFilter withStates(Collection<String> names) {
        return new TransactionFilter(text, Set.copyOf(names), actionType, user, days);
    }

    /**
     * A copy with another action type.
     *
     * @param type the action type; null for any
     * @return the filter
     */
    public TransactionFilter withActionType(@Nullable String type) {
        return new TransactionFilter(text, states, type, user, days);
    }

    /**
     * A copy with another user.
     *
     * @param userId the user id; null for any
     * @return the filter
     */
    public TransactionFilter withUser(@Nullable String userId) {
        return new TransactionFilter(text, states, actionType, userId, days);
    }

    /**
     * A copy with other days.
     *
     * @param range the days; null for any
     * @return the filter
     */
    public TransactionFilter withDays(@Nullable DateRange range) {
        return new TransactionFilter(text, states, actionType, user, range);
    }

    /**
     * A copy with the days of a preset, up to today.
     *
     * @param preset the preset
     * @param clock gives the current day
     * @param zone the time zone of the days
     * @return the filter
     */
    public TransactionFilter within(DatePreset preset, Clock clock, ZoneId zone) {
        return withDays(DateRange.of(preset, clock, zone));
    }

    /** The number of states. */
    @Override
    public String toString() {
        return "TransactionFilter[states " + states.size() + "]";
    }
}
