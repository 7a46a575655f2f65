package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import dev.verdict.seon.ReceivedEvent;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.SeonWebhook;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.signature.Headers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;

/** Somebody that a sandbox sends webhooks to: keeps what arrives, and answers the n-th, from 1, as it is told. */
final class TestReceiver implements AutoCloseable {
    private final List<Call> arrived = new CopyOnWriteArrayList<>();
    private final LocalServer server;

    private TestReceiver(IntFunction<Reply> answers) {
        this.server = LocalServer.start(call -> {
            int number;
            synchronized (arrived) {
                arrived.add(call);
                number = arrived.size();
            }
            return answers.apply(number);
        });
    }

    static TestReceiver answering(IntFunction<Reply> answers) {
        return new TestReceiver(answers);
    }

    static TestReceiver answering(int status) {
        return answering(number -> answer(status));
    }

    static Reply.Answer answer(int status) {
        return new Reply.Answer(status, Map.of(), new byte[0]);
    }

    String url() {
        return server.url() + "/hooks";
    }

    List<Call> arrived() {
        return List.copyOf(arrived);
    }

    List<String> requestIds() {
        return arrived.stream().map(call -> call.header("Request-Id")).toList();
    }

    List<String> events() {
        return arrived.stream()
                .map(call -> (String) JsonObject.parse(call.body()).get("event"))
                .toList();
    }

    /** What arrived of SEON's, each with its signature checked. */
    List<ReceivedEvent> received(SeonWebhook webhook) {
        return arrived.stream()
                .map(call -> webhook.receive(Headers.lookup(call::header), call.body()))
                .toList();
    }

    /** What arrived adds up to. */
    WorkflowRun run(String runId, SeonWebhook webhook) {
        WorkflowRun run = WorkflowRun.start(runId);
        for (ReceivedEvent received : received(webhook)) {
            SeonEvent event = received.event();
            if (event instanceof WorkflowEvent) {
                run = run.apply(event);
            } else if (!event.event().equals("ping")) {
                run = run.link(event);
            }
        }
        return run;
    }

    @Override
    public void close() {
        server.close();
    }
}
