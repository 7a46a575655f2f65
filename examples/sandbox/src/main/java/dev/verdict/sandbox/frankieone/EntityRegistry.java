package dev.verdict.sandbox.frankieone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds entities by the caller's reference, a registration number or a token. Each child account has its own entities. Safe to share
 * between threads.
 */
final class EntityRegistry {
    /** The search field for an individual's reference in the caller's system. */
    static final String EXTERNAL_REFERENCE = "EXTERNAL_REFERENCE";
    /** The search field for an organization's registration number. */
    static final String REGISTRATION_NUMBER = "REGISTRATION_NUMBER";

    private final Map<Key, List<String>> byTerm = new HashMap<>();
    private final Map<Key, String> organizations = new HashMap<>();

    /** The parts are field and text of a search term, or a registration or token of an organization. */
    private record Key(@Nullable String childId, List<String> parts) {}

    /** A term of a search. */
    record Term(String field, String text) {
        private List<String> parts() {
            return List.of(field, text);
        }
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Makes an entity findable by a term. Several entities can have the same term. */
    synchronized void add(@Nullable String childId, Term term, String entityId) {
        List<String> known = byTerm.computeIfAbsent(new Key(childId, term.parts()), key -> new ArrayList<>());
        if (!known.contains(entityId)) {
            known.add(entityId);
        }
    }

    /** The entities with a term, oldest first. */
    synchronized List<String> find(@Nullable String childId, Term term) {
        return List.copyOf(byTerm.getOrDefault(new Key(childId, term.parts()), List.of()));
    }

    /** The newest individual with a reference; a new one if there is none. */
    synchronized String individual(@Nullable String childId, String reference) {
        Term term = new Term(EXTERNAL_REFERENCE, reference);
        List<String> known = find(childId, term);
        if (!known.isEmpty()) {
            return known.get(known.size() - 1);
        }
        String entityId = newId();
        add(childId, term, entityId);
        return entityId;
    }

    /** The organization with one of these identifiers; a new one if there is none. All identifiers then belong to it. */
    synchronized String organization(@Nullable String childId, List<List<String>> identifiers) {
        List<Key> keys =
                identifiers.stream().map(parts -> new Key(childId, parts)).toList();
        String entityId = keys.stream()
                .filter(organizations::containsKey)
                .map(organizations::get)
                .findFirst()
                .orElseGet(EntityRegistry::newId);
        keys.forEach(key -> organizations.putIfAbsent(key, entityId));
        return entityId;
    }

    synchronized void clear() {
        byTerm.clear();
        organizations.clear();
    }
}
