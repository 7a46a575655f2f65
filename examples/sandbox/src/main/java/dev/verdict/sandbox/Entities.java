package dev.verdict.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what else than its id an entity is known. Every child account has entities of its own. Safe to share between threads. */
final class Entities {
    private final Map<Name, List<String>> byReference = new HashMap<>();
    private final Map<Name, String> organizations = new HashMap<>();

    /** The words are a reference of the caller's own, or what stands for an organization. */
    private record Name(@Nullable String childId, List<String> words) {}

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Makes an individual known by a reference of the caller's own; more than one can be. */
    synchronized void addReference(@Nullable String childId, String reference, String entityId) {
        byReference
                .computeIfAbsent(new Name(childId, List.of(reference)), key -> new ArrayList<>())
                .add(entityId);
    }

    /** The individuals with a reference, oldest first. */
    synchronized List<String> withReference(@Nullable String childId, String reference) {
        return List.copyOf(byReference.getOrDefault(new Name(childId, List.of(reference)), List.of()));
    }

    /** The newest individual with a reference; a new one if there is none. */
    synchronized String individual(@Nullable String childId, String reference) {
        List<String> known = withReference(childId, reference);
        if (!known.isEmpty()) {
            return known.get(known.size() - 1);
        }
        String entityId = newId();
        addReference(childId, reference, entityId);
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
        byReference.clear();
        organizations.clear();
    }
}
