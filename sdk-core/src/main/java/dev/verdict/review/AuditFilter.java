package dev.verdict.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A filter for audit logs. An entry must meet every condition that is set. Immutable and safe to share between threads; {@code toString}
 * does not print the person.
 *
 * @param days the days; null for any. Given days exclude entries whose time is not known
 * @param by the person, as the entries name them, in any case; null for any
 * @param actions the actions; empty for any
 */
public record AuditFilter(
        @Nullable DateRange days, @Nullable String by, Set<AuditAction> actions) implements Predicate<AuditEntry> {
    /** Accepts every entry. */
    public static final AuditFilter ALL = new AuditFilter(null, null, Set.of());

    public AuditFilter {
        Set<AuditAction> copy = EnumSet.noneOf(AuditAction.class);
        copy.addAll(actions);
        actions = Collections.unmodifiableSet(copy);
    }

    @Override
    public boolean test(AuditEntry entry) {
        return (days == null || days.contains(entry.at()))
                && (by == null || by.equalsIgnoreCase(entry.by()))
                && (actions.isEmpty()
                        || entry.action().known().filter(actions::contains).isPresent());
    }

    /**
     * A copy with other days.
     *
     * @param range the days; null for any
     * @return the filter
     */
    public AuditFilter withDays(@Nullable DateRange range) {
        return new AuditFilter(range, by, actions);
    }

    /**
     * A copy with another person.
     *
     * @param person the person; null for any
     * @return the filter
     */
    public AuditFilter withBy(@Nullable String person) {
        return new AuditFilter(days, person, actions);
    }

    /**
     * A copy with other actions.
     *
     * @param kinds the actions; empty for any
     * @return the filter
     */
    public AuditFilter withActions(Collection<AuditAction> kinds) {
        return new AuditFilter(days, by, Set.copyOf(kinds));
    }

    /** The actions. */
    @Override
    public String toString() {
        return "AuditFilter" + actions;
    }
}
