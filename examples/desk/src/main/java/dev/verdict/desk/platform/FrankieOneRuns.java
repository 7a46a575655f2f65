package dev.verdict.desk.platform;

import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.http.frankieone.Entities;
import dev.verdict.http.frankieone.EntityKind;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.ExecutionReference;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewRun;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Fetches FrankieOne's executions into the store. It also knows what this backend knows about them: their references, and the backend's own
 * ids of the entities, by which the runs of one person are found on both platforms. Safe to share between threads.
 */
final class FrankieOneRuns {
    private final FrankieOneClient client;
    private final RunStore store;
    private final Map<String, ExecutionReference> references = new ConcurrentHashMap<>();
    private final Map<String, String> userIds = new ConcurrentHashMap<>();

    FrankieOneRuns(FrankieOneClient client, RunStore store) {
        this.client = client;
        this.store = store;
    }

    /** Remembers the backend's own id of an entity. */
    void isUser(String entityId, String userId) {
        userIds.put(entityId, userId);
    }

    /** Remembers the reference of an execution. */
    void started(ExecutionReference reference) {
        references.put(reference.executionId(), reference);
    }

    Optional<ExecutionReference> reference(String executionId) {
        return Optional.ofNullable(references.get(executionId));
    }

    /**
     * Fetches an execution and stores it, unless a newer copy is stored already: two fetches can overtake each other.
     *
     * @throws dev.verdict.VerdictException if FrankieOne does not answer
     */
    ReviewRun fetch(ExecutionReference reference) {
        WorkflowResponse response = entities(client, reference).execution(Execution.of(reference));
        references.putIfAbsent(reference.executionId(), reference);
        return keep(row(response));
    }

    /** The row of a response, under the backend's own id of the person. */
    ReviewRun row(WorkflowResponse response) {
        ReviewRun run = FrankieOneReview.run(response);
        Person person = run.person();
        String userId = person.userId() == null ? null : userIds.get(person.userId());
        return userId == null
                ? run
                : run.withPerson(new Person(userId, person.name(), person.email(), person.aliases()));
    }

    /** Stores a row, unless a newer copy is stored already. */
    ReviewRun keep(ReviewRun run) {
        return store.update(
                RunKey.of(run),
                before -> before.filter(known -> isNewer(known, run)).orElse(run));
    }

    private static boolean isNewer(ReviewRun known, ReviewRun other) {
        Instant one = updatedAt(known);
        Instant two = updatedAt(other);
        return one != null && two != null && one.isAfter(two);
    }

    private static @Nullable Instant updatedAt(ReviewRun run) {
        return ((WorkflowResult) run.result()).updatedAt();
    }

    /** The calls about the kind of entity that an execution is about. */
    static Entities entities(FrankieOneClient client, ExecutionReference reference) {
        return reference.entityKind() == EntityKind.ORGANIZATION ? client.organizations() : client.individuals();
    }
}
