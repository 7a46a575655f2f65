package dev.verdict.examples.postgres;

import dev.verdict.http.seon.StartedRun;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.seon.RunStart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A run with the events of a sample, and with ids of its own.
 *
 * @param started the run, as if it had been started
 * @param webhooks the bodies of its events, in order
 */
record FreshRun(StartedRun started, List<byte[]> webhooks) {

    static FreshRun of(SeonSample sample) {
        String runId = UUID.randomUUID().toString();
        String sampleId = sample.run().executionId();
        return with(
                runId,
                sample.webhooks(),
                text -> text.replace(sampleId, runId).replaceAll("user-100[0-9]", user(runId)));
    }

    /** The same events, with other ids. */
    FreshRun fresh() {
        String runId = UUID.randomUUID().toString();
        return with(runId, webhooks, text -> text.replace(started.runId(), runId)); // it stands in the user's id too
    }

    private static FreshRun with(String runId, List<byte[]> bodies, UnaryOperator<String> change) {
        List<byte[]> webhooks = bodies.stream()
                .map(body ->
                        change.apply(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))
                .toList();
        return new FreshRun(new StartedRun(runId, null, user(runId), RunStart.of(user(runId))), webhooks);
    }

    private static String user(String runId) {
        return "user-of-" + runId;
    }
}
