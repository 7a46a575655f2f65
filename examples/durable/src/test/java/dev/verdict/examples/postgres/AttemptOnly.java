package dev.verdict.examples.postgres;

import dev.verdict.http.frankieone.ExecuteOptions;
import dev.verdict.http.frankieone.FrankieOneClient;
import java.util.concurrent.atomic.AtomicReference;

/** Makes the attempt of a request that is never sent, as an instance does that dies in between. */
final class AttemptOnly {
    private AttemptOnly() {}

    static String of(FrankieOneClient client, Subject subject) {
        AtomicReference<String> made = new AtomicReference<>();
        ExecuteOptions options = ExecuteOptions.background().beforeSending(attempt -> {
            made.set(attempt.toString());
            throw new IllegalStateException("nothing is sent");
        });
        try {
            client.individuals().execute(subject.entityId(), subject.serviceName(), subject.workflowName(), options);
        } catch (IllegalStateException e) {
            return made.get();
        }
        throw new AssertionError("it was sent");
    }
}
