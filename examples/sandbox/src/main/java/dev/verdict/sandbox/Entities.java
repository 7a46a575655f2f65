package dev.verdict.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what else than its id an entity is known. Every child account has entities of its own. Safe to share between threads. */
final class Entities {
    /** The field that finds an individual by a reference of the caller's own. */
    static final String EXTERNAL_REFERENCE = "EXTERNAL_REFERENCE";
    /** The field that finds an organization by what it is registered under. */
    static final String REGISTRATION_NUMBER = "REGISTRATION_NUMBER";

    private final Map<Name, List<String>> byTerm = new HashMap<>();
    private final Map<Name, String> organizations = new HashMap<>();

    /** The words are a field and a term of a search, or what stands for an organization. */
    private record Name(@Nullable String childId, List<String> words) {}

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Makes an entity known to a search; more than one can be known by the same. */
    synchronized void add(@Nullable String childId, Term term, String entityId) {
        List<String> known = byTerm.computeIfAbsent(new Name(childId, term.words()), key -> new ArrayList<>());
        if (!known.contains(entityId)) {
            known.add(entityId);
        }
    }

    /** What a search looks for. */
    record Term(String field, String text) {
        private List<String> words() {
            return List.of(field, text);
        }
    }

    /** The entities that are known by a term, oldest first. */
    synchronized List<String> with(@Nullable String childId, Term term) {
        return List.copyOf(byTerm.getOrDefault(new Name(childId, term.words()), List.of()));
    }

    /** The newest individual with a reference; a new one if there is none. */
    synchronized String individual(@Nullable String childId, String reference) {
        Term term = new Term(EXTERNAL_REFERENCE, reference);
        List<String> known = with(childId, term);
        if (!known.isEmpty()) {
            return known.get(known.size() - 1);
        }
        String entityId = newId();
        add(childId, term, entityId);
        return entityId;
    }

    /** The organization that one of the names stands for: the same as before, or a new one. From then on, all stand for it. */
    synchronized String organization(@Nullable String childId, List<List<String>> names) {
        List<Name> keys = names.stream().map(words -> new Name(childId, words)).toList();
        String entityId = keys.stream()
                .filter(organizations::containsKey)
                .map(organizations::get)
                .findFirst()
                .orElseGet(Entities::newId);
        keys.forEach(key -> organizations.putIfAbsent(key, entityId));
        return entityId;
    }

    synchronized void clear() {
        byTerm.clear();
        organizations.clear();
    }
}
