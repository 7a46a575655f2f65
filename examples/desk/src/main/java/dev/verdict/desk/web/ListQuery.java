package dev.verdict.desk.web;

import dev.verdict.Verdict;
import dev.verdict.desk.data.RunKey;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditFilter;
import dev.verdict.review.DatePreset;
import dev.verdict.review.DateRange;
import dev.verdict.review.ReviewFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a list from an address. A value that is none makes a {@link BadRequest} that names the parameter. */
final class ListQuery {
    private static final int LONGEST = 100;

    private final Query query;
    private final Clock clock;

    ListQuery(Query query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** The filter of runs or transactions. */
    ReviewFilter filter(Session session) {
        Session.Search search = session.search(query.first("q"))
                .orElseThrow(
                        () -> new BadRequest("The parameter “q” names a search of another session. Search again."));
        List<Verdict.Kind> verdicts = new ArrayList<>();
        query.all("verdict").forEach(name -> verdicts.add(constant(Verdict.Kind.class, "verdict", name)));
        return ReviewFilter.ALL
                .withText(search.text())
                .withUser(search.user().isEmpty() ? null : search.user())
                .withStatuses(Set.copyOf(query.all("status").stream()
                        .map(status -> checked("status", status))
                        .toList()))
                .withVerdicts(verdicts)
                .withWorkflow(optional("workflow"))
                .withPlatform(platform())
                .withActionType(optional("action"))
                .withDays(days())
                .withOverriddenOnly(flag("overridden"))
                .withOpenIssuesOnly(flag("issues"));
    }

    /**
     * The filter of the log.
     *
     * @param by the person that the parameter {@code by} stands for; null for any
     */
    AuditFilter auditFilter(@Nullable String by) {
        Set<AuditAction> actions = query.all("action").stream()
                .map(name -> constant(AuditAction.class, "action", name))
                .collect(Collectors.toSet());
        return AuditFilter.ALL.withDays(days()).withBy(by).withActions(actions);
    }

    private @Nullable String optional(String name) {
        String value = query.first(name);
        return value == null ? null : checked(name, value);
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw BadRequest.parameter(name);
        }
        return value;
    }

    private @Nullable String platform() {
        String value = query.first("platform");
        if (value == null) {
            return null;
        }
        String platform = RunKey.platforms().get(value);
        if (platform == null) {
            throw BadRequest.parameter("platform");
        }
        return platform;
    }

    private boolean flag(String name) {
        String value = query.first(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw BadRequest.parameter(name);
        }
        return "true".equals(value);
    }

    /** Null for any. Without the day that one side needs, that side is open. */
    private @Nullable DateRange days() {
        String value = query.first("date");
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (value == null) {
            return null;
        }
        DatePreset preset = Days.of(value).preset();
        if (preset != null) {
            return DateRange.of(preset, clock, clock.getZone());
        }
        LocalDate first = from == null ? LocalDate.MIN : from;
        LocalDate last = to == null ? LocalDate.MAX : to;
        if (last.isBefore(first)) {
            throw new BadRequest("The parameter “to” is a day before “from”.");
        }
        return from == null && to == null ? null : new DateRange(first, last, clock.getZone());
    }

    private @Nullable LocalDate day(String name) {
        String value = query.first(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw BadRequest.parameter(name);
        }
    }

    /** The order: a column, and whether from the end. */
    record Sort(SortKey key, boolean isDescending) {}

    Sort sort() {
        String value = query.first("sort");
        if (value == null) {
            return new Sort(SortKey.DATE, true);
        }
        boolean isDescending = value.startsWith("-");
        return new Sort(constant(SortKey.class, "sort", (isDescending ? value.substring(1) : value)), isDescending);
    }

    /** The page, from 1. */
    int page() {
        String value = query.first("page");
        if (value == null) {
            return 1;
        }
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw BadRequest.parameter("page");
        }
        return Integer.parseInt(value);
    }

    /** Enum constants stand in addresses in lower case; capitals are accepted. */
    private static <E extends Enum<E>> E constant(Class<E> type, String parameter, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw BadRequest.parameter(parameter);
        }
    }
}
