package dev.verdict.sandbox.frankieone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All executions. Safe to share between threads. */
final class ExecutionStore {
    private final Map<String, SimulatedExecution> byId = new LinkedHashMap<>();

    synchronized void add(SimulatedExecution execution) {
        byId.put(execution.id(), execution);
    }

    /** Adds an execution, or replaces the one with the same id. */
    synchronized void put(SimulatedExecution execution) {
        SimulatedExecution earlier = byId.put(execution.id(), execution);
        if (earlier != null) {
            execution.replaces(earlier);
        }
    }

    synchronized int size() {
        return byId.size();
    }

    synchronized void clear() {
        byId.clear();
    }

    synchronized Optional<SimulatedExecution> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The execution with that id, if it belongs to that target and child account. */
    Optional<SimulatedExecution> find(String id, WorkflowTarget target, @Nullable String childId) {
        return find(id).filter(execution ->
                execution.target().equals(target) && Objects.equals(execution.customerChildId(), childId));
    }

    /** The execution that a request started. */
    Optional<SimulatedExecution> startedBy(String requestId) {
        return all().stream()
                .filter(execution -> execution.requestId().equals(requestId))
                .findFirst();
    }

    /** The executions of a target, oldest first. */
    List<SimulatedExecution> of(WorkflowTarget target, @Nullable String childId) {
        return ofEntity(target.kind(), target.entityId(), childId).stream()
                .filter(execution -> execution.target().equals(target))
                .toList();
    }

    /** The executions of an entity, oldest first. */
    List<SimulatedExecution> ofEntity(SubjectKind kind, String entityId, @Nullable String childId) {
        return all().stream()
                .filter(execution -> execution.target().kind() == kind
                        && execution.target().entityId().equals(entityId)
                        && Objects.equals(execution.customerChildId(), childId))
                .toList();
    }

    /** The newest execution of each target, in the order in which the targets were first executed. */
    static List<SimulatedExecution> newestOfEach(List<SimulatedExecution> oldestFirst) {
        Map<WorkflowTarget, SimulatedExecution> newest = new LinkedHashMap<>();
        oldestFirst.forEach(execution -> newest.put(execution.target(), execution));
        return List.copyOf(newest.values());
    }

    private synchronized List<SimulatedExecution> all() {
        return List.copyOf(byId.values());
    }
}
