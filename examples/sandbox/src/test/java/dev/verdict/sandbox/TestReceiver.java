package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.server.LocalServer;
import dev.verdict.sandbox.server.Reply;
import dev.verdict.sandbox.server.Request;
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

/** A receiver of webhooks. It keeps all requests, and responds to each by its number, from 1. */
final class TestReceiver implements AutoCloseable {
    private final List<Request> arrived = new CopyOnWriteArrayList<>();
    private final LocalServer server;

    private TestReceiver(IntFunction<Reply> responses) {
        this.server = LocalServer.start(call -> {
            int number;
            synchronized (arrived) {
                arrived.add(call);
                number = arrived.size();
            }
            return responses.apply(number);
        });
    }

    static TestReceiver responding(IntFunction<Reply> responses) {
        return new TestReceiver(responses);
    }

    static TestReceiver responding(int status) {
        return responding(number -> response(status));
    }

    static Reply.Response response(int status) {
        return new Reply.Response(status, Map.of(), new byte[0]);
    }

    String url() {
        return server.url() + "/hooks";
    }

    List<Request> arrived() {
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

    /** The received SEON events, after the check of their signatures. */
    List<ReceivedEvent> received(SeonWebhook webhook) {
        return arrived.stream()
                .map(call -> webhook.receive(Headers.lookup(call::header), call.body()))
                .toList();
    }

    /** The run after all received events. */
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
