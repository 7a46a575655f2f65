package dev.verdict.desk.web;

import dev.verdict.desk.data.AuditLog;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.AuditFilter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The log of all analysts.
 *
 * @param query the conditions
 * @param page the page
 * @param people the persons in the log, by the pseudonym that addresses have
 */
public record LogList(Query query, Paging<AuditEntry> page, Map<String, String> people) {

    static LogList of(AuditLog log, Query query, Clock clock) {
        return new LogList(
                query, Paging.of(matching(log, query, clock), new ListQuery(query, clock).page()), people(log));
    }

    /** The entries that an address asks for, newest first. */
    static List<AuditEntry> matching(AuditLog log, Query query, Clock clock) {
        AuditFilter filter = new ListQuery(query, clock).auditFilter(person(log, query.first("by")));
        return log.entries().stream().filter(filter).toList();
    }

    /** A name or an e-mail address must not stand in an address, so a pseudonym does. */
    private static Map<String, String> people(AuditLog log) {
        Set<String> names = new TreeSet<>();
        log.entries().forEach(entry -> Optional.ofNullable(entry.by()).ifPresent(names::add));
        Map<String, String> people = new LinkedHashMap<>();
        names.forEach(name -> people.put(Randoms.pseudonym(name), name));
        return people;
    }

    private static @Nullable String person(AuditLog log, @Nullable String pseudonym) {
        if (pseudonym == null) {
            return null;
        }
        String person = people(log).get(pseudonym);
        if (person == null) {
            throw BadRequest.parameter("by");
        }
        return person;
    }
}
