package dev.verdict.sandbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/**
 * Posts a platform's webhooks to a receiver on this machine, and again as the platform would, only faster. First attempts are made one
 * after the other, in the order they were given; a webhook that has to be tried again does not hold up the next. Knows no
 * platform. Safe to share between threads.
 */
final class Courier implements AutoCloseable {
    /** How much faster pauses pass unless said otherwise: a minute in 10 ms. */
    static final int SPEED = 6_000;

    private final Persistence persistence;
    private final Pacing pacing;
    private final Queue<SentWebhook> sent = new ConcurrentLinkedQueue<>();
    /** Those that are neither delivered nor given up. */
    private final Set<CompletableFuture<Void>> open = ConcurrentHashMap.newKeySet();

    private CompletableFuture<?> line = CompletableFuture.completedFuture(null);
    private boolean closed;

    /** One for all couriers, from the first webhook on. */
    private static final class Http {
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * When a platform tries again.
     *
     * @param pauses the pause before each further attempt; their number is that of the further attempts
     * @param isFinal whether an answer with this status ends it
     */
    record Persistence(List<Duration> pauses, IntPredicate isFinal) {
        Optional<Duration> pauseAfter(int attempt, OptionalInt status) {
            boolean ends = attempt > pauses.size() || status.isPresent() && isFinal.test(status.getAsInt());
            return ends ? Optional.empty() : Optional.of(pauses.get(attempt - 1));
        }
    }

    /**
     * How time passes.
     *
     * @param speed how many times faster than at the platform the pauses pass
     * @param timeout how long an answer is waited for, in the time of this machine
     */
    record Pacing(int speed, Duration timeout) {
        static final Pacing DEFAULT = new Pacing(SPEED, Duration.ofSeconds(30));

        Pacing {
            if (speed < 1) {
                throw new IllegalArgumentException("speed must be positive, not " + speed);
            }
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException("timeout must be positive, not " + timeout);
            }
        }

        Pacing withSpeed(int times) {
            return new Pacing(times, timeout);
        }

        Pacing withTimeout(Duration different) {
            return new Pacing(speed, different);
        }

        long nanos(Duration pause) {
            return TimeUnit.NANOSECONDS.convert(pause.dividedBy(speed));
        }
    }

    /** What is to be delivered. Not a record: it holds signatures and people's data. */
    static final class Letter {
        private final String event;
        private final String requestId;
        private final HttpRequest.Builder request;

        Letter(String event, String requestId, URI to, Map<String, String> headers, byte[] body) {
            this.event = event;
            this.requestId = requestId;
            this.request = HttpRequest.newBuilder(to).POST(HttpRequest.BodyPublishers.ofByteArray(body));
            headers.forEach(request::header);
        }
    }

    Courier(Persistence persistence, Pacing pacing) {
        this.persistence = persistence;
        this.pacing = pacing;
    }

    /** Delivers it, after those given before. The future ends with it, delivered or given up; it does not fail. */
    CompletableFuture<Void> post(Letter letter) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                end.complete(null);
                return end;
            }
            open.add(end);
            end.whenComplete((delivered, givenUp) -> open.remove(end));
            line = line.handle((before, failed) -> null).thenCompose(turn -> attempt(letter, 1, end));
        }
        return end;
    }

    /** Ends when the attempt was answered, or was not. */
    private CompletableFuture<Void> attempt(Letter letter, int number, CompletableFuture<Void> end) {
        if (end.isDone()) {
            return end; // called off
        }
        HttpRequest request = letter.request.copy().timeout(pacing.timeout()).build();
        CompletableFuture<HttpResponse<Void>> answer = Http.CLIENT.sendAsync(request, BodyHandlers.discarding());
        end.whenComplete((delivered, givenUp) -> answer.cancel(true));
        return answer.handle((response, failure) -> {
            OptionalInt status = response == null ? OptionalInt.empty() : OptionalInt.of(response.statusCode());
            if (end.isDone()) {
                return null;
            }
            Optional<Duration> pause = persistence.pauseAfter(number, status);
            sent.add(new SentWebhook(letter.event, letter.requestId, number, status, pause));
            if (pause.isPresent()) {
                CompletableFuture.delayedExecutor(pacing.nanos(pause.get()), TimeUnit.NANOSECONDS)
                        .execute(() -> attempt(letter, number + 1, end));
            } else {
                end.complete(null);
            }
            return null;
        });
    }

    /** The attempts that were made, oldest first. */
    List<SentWebhook> sent() {
        return List.copyOf(sent);
    }

    /** Ends when all that were given until now were delivered or given up. */
    CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(open.toArray(CompletableFuture[]::new));
    }

    /** Calls off what was not delivered, and forgets what was. */
    void clear() {
        open.forEach(end -> end.complete(null));
        sent.clear();
    }

    /** Sends nothing more. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        open.forEach(end -> end.complete(null));
    }
}
