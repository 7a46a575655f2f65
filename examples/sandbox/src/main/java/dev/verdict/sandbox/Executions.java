package dev.verdict.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The executions that were begun. Safe to share between threads. */
final class Executions {
    private final Map<String, Execution> byId = new LinkedHashMap<>();

    synchronized void add(Execution execution) {
        byId.put(execution.id(), execution);
    }

    synchronized int size() {
        return byId.size();
    }

    synchronized void clear() {
        byId.clear();
    }

    /** The one with that id. */
    synchronized Optional<Execution> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one with that id, if it belongs there. */
    Optional<Execution> find(String id, Target target, @Nullable String childId) {
        return find(id).filter(execution ->
                execution.target().equals(target) && Objects.equals(execution.customerChildId(), childId));
    }

    /** The one that a request began. */
    Optional<Execution> begunBy(String requestId) {
        return all().stream()
                .filter(execution -> execution.requestId().equals(requestId))
                .findFirst();
    }

    /** Those of one workflow and entity, oldest first. */
    List<Execution> of(Target target, @Nullable String childId) {
        return ofEntity(target.kind(), target.entityId(), childId).stream()
                .filter(execution -> execution.target().equals(target))
                .toList();
    }

    /** Those of one entity, oldest first. */
    List<Execution> ofEntity(EntityKind kind, String entityId, @Nullable String childId) {
        return all().stream()
                .filter(execution -> execution.target().kind() == kind
                        && execution.target().entityId().equals(entityId)
                        && Objects.equals(execution.customerChildId(), childId))
                .toList();
    }

    /** The newest of each service and workflow among them; the workflow that was first begun comes first. */
    static List<Execution> newestOfEach(List<Execution> oldestFirst) {
        Map<Target, Execution> newest = new LinkedHashMap<>();
        oldestFirst.forEach(execution -> newest.put(execution.target(), execution));
        return List.copyOf(newest.values());
    }

    private synchronized List<Execution> all() {
        return List.copyOf(byId.values());
    }
}
