package dev.verdict.desk.web;

import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells open pages which runs changed, as server-sent events. An event has the path of the run and nothing else; its number lets a browser that
 * lost the connection ask for what it missed. One thread sends all events, so that a change of the store never waits for a browser.
 */
final class LiveUpdates implements AutoCloseable {
    private static final int KEPT = 1000;
    private static final int HEARTBEAT_SECONDS = 10;
    private static final int SECONDS_TO_CLOSE = 5;

    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "desk-events");
        thread.setDaemon(true);
        return thread;
    });
    private final RunStore.Registration registration;

    /** The number of the last event, sent or about to be sent. */
    private volatile long last;

    // Only the sender's thread uses these.
    private long sent;
    private final Deque<RunKey> recent = new ArrayDeque<>();
    private final Set<SseClient> clients = new HashSet<>();

    LiveUpdates(RunStore store) {
        registration = store.onChange(this::number);
        // A browser that went away is noticed when something is sent to it.
        sender.scheduleAtFixedRate(
                () -> Set.copyOf(clients).forEach(client -> client.sendComment("still here")),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    /** The number of the last event. A page that is made now has all changes up to it. */
    long last() {
        return last;
    }

    /** Answers a browser that asks for events. */
    void connect(SseClient client) {
        long since = since(client.ctx());
        client.keepAlive();
        client.onClose(() -> submit(() -> clients.remove(client)));
        if (!submit(() -> {
            catchUp(client, since);
            clients.add(client);
        })) {
            client.close();
        }
    }

    /** The number of the last event that the browser has: from its earlier connection, or from its page. */
    static long since(Context ctx) {
        String given = ctx.header("Last-Event-ID");
        String number = given == null ? ctx.queryParam("since") : given;
        if (number == null || !number.matches("[0-9]{1,18}")) {
            throw BadRequest.parameter("since");
        }
        return Long.parseLong(number);
    }

    /** Numbered at once: the page that follows an analyst's own decision must not be told of it. */
    private synchronized void number(RunKey key) {
        last++;
        submit(() -> send(key));
    }

    private void catchUp(SseClient client, long since) {
        if (since > sent || sent - since > recent.size()) {
            client.sendEvent("missed", "reload", Long.toString(sent)); // more than is kept, or before a restart
            return;
        }
        long number = sent - recent.size();
        for (RunKey key : recent) {
            number++;
            if (number > since) {
                client.sendEvent("run", key.path(), Long.toString(number));
            }
        }
    }

    private void send(RunKey key) {
        recent.addLast(key);
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
        sent++;
        Set.copyOf(clients).forEach(client -> client.sendEvent("run", key.path(), Long.toString(sent)));
    }

    /** False once the desk is closed. */
    private boolean submit(Runnable task) {
        try {
            sender.execute(task);
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    /** Ends all connections. The server must not stop before: a request that it has given up cannot be ended. */
    @Override
    public void close() {
        registration.close();
        submit(() -> Set.copyOf(clients).forEach(SseClient::close));
        sender.shutdown();
        try {
            if (!sender.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                sender.shutdownNow();
            }
        } catch (InterruptedException e) {
            sender.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
