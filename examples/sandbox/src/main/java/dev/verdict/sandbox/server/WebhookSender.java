package dev.verdict.sandbox.server;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Posts webhooks to a receiver on this machine, and retries them as the platform would, only faster. First attempts are made one after
 * the other, in the order of the calls to {@link #post}. A retry does not delay the next webhook. Safe to share between threads.
 *
 * @param <A> what is recorded of an attempt
 */
public final class WebhookSender<A> implements AutoCloseable {
    private final RetrySchedule retries;
    private final DeliveryTiming timing;
    private final AttemptRecorder<A> recorder;
    private final Queue<A> attempts = new ConcurrentLinkedQueue<>();
    private final Set<CompletableFuture<Void>> undelivered = ConcurrentHashMap.newKeySet();

    private CompletableFuture<?> lastFirstAttempt = CompletableFuture.completedFuture(null);
    private boolean closed;

    /** Makes the record of an attempt. */
    public interface AttemptRecorder<A> {
        A record(String event, String requestId, int attempt, OptionalInt status, Optional<Duration> nextIn);
    }

    /** One client for all senders. It is created with the first webhook. */
    private static final class Http {
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    public WebhookSender(RetrySchedule retries, DeliveryTiming timing, AttemptRecorder<A> recorder) {
        this.retries = retries;
        this.timing = timing;
        this.recorder = recorder;
    }

    /** Delivers a webhook. The future completes when it was delivered or given up, and never fails. */
    public CompletableFuture<Void> post(WebhookMessage message) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                end.complete(null);
                return end;
            }
            undelivered.add(end);
            end.whenComplete((delivered, givenUp) -> undelivered.remove(end));
            lastFirstAttempt =
                    lastFirstAttempt.handle((before, failed) -> null).thenCompose(turn -> attempt(message, 1, end));
        }
        return end;
    }

    /** The future completes when the attempt has a response or has failed. */
    private CompletableFuture<Void> attempt(WebhookMessage message, int number, CompletableFuture<Void> end) {
        if (end.isDone()) {
            return end; // cancelled
        }
        CompletableFuture<HttpResponse<Void>> exchange =
                Http.CLIENT.sendAsync(message.request(timing.timeout()), BodyHandlers.discarding());
        end.whenComplete((delivered, givenUp) -> exchange.cancel(true));
        return exchange.handle((response, failure) -> {
            OptionalInt status = response == null ? OptionalInt.empty() : OptionalInt.of(response.statusCode());
            if (end.isDone()) {
                return null;
            }
            Optional<Duration> delay = retries.delayAfter(number, status);
            attempts.add(recorder.record(message.event(), message.requestId(), number, status, delay));
            if (delay.isPresent()) {
                CompletableFuture.delayedExecutor(timing.nanos(delay.get()), TimeUnit.NANOSECONDS)
                        .execute(() -> attempt(message, number + 1, end));
            } else {
                end.complete(null);
            }
            return null;
        });
    }

    /** A snapshot of the attempts so far, oldest first. */
    public List<A> attempts() {
        return List.copyOf(attempts);
    }

    /** Completes when every webhook that was posted before this call was delivered or given up. */
    public CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(undelivered.toArray(CompletableFuture[]::new));
    }

    /** Cancels what is not yet delivered, and forgets all attempts. */
    public void clear() {
        undelivered.forEach(end -> end.complete(null));
        attempts.clear();
    }

    /** Cancels what is not yet delivered, and sends nothing more. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        undelivered.forEach(end -> end.complete(null));
    }
}
