package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.VerdictException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A poller whose time, threads and answers are in the test's hand. Delays are without jitter: 1, 2, 4, 4, 4, … seconds;
 * the deadline is a minute.
 */
final class Scene {
    static final String REFERENCE = "ref-1";
    static final PollPolicy POLICY = PollPolicy.defaults()
            .withDelays(Duration.ofSeconds(1), Duration.ofSeconds(8))
            .withDeadline(Duration.ofMinutes(1));

    /** Planned polls that no test gets to. */
    static final PollPolicy HOURLY = PollPolicy.defaults()
            .withDelays(Duration.ofHours(1), Duration.ofHours(1))
            .withoutDeadline();

    final FakeTimer timer = new FakeTimer();
    final HandExecutor executor = new HandExecutor();
    final FakeFetch fetch = new FakeFetch();
    final List<Poll> polls = new ArrayList<>();
    final Poller<FakeResult> poller;

    Scene() {
        this(poll -> {});
    }

    Scene(PollListener listener) {
        this(Function.identity(), listener);
    }

    Scene(Function<String, String> wakeKey, PollListener listener) {
        PollListener both = poll -> {
            polls.add(poll);
            listener.onPoll(poll);
        };
        poller = Poller.of(fetch)
                .wakeKey(wakeKey)
                .policy(POLICY)
                .listener(both)
                .executor(executor)
                .timer(timer)
                .random(() -> 0)
                .build();
    }

    /** What a wait without a poller around it needs: no budget, and no limit for wakes. */
    static PollerContext<FakeResult> context(
            Fetch<FakeResult> fetch,
            PollListener listener,
            Executor executor,
            PollTimer timer,
            DueQueue polls,
            DueQueue deadlines) {
        WakeRoom noLimit = new WakeRoom(null, Integer.MAX_VALUE, () -> 0);
        return context(fetch, listener, executor, timer, polls, deadlines, null, noLimit);
    }

    static PollerContext<FakeResult> context(
            Fetch<FakeResult> fetch,
            PollListener listener,
            Executor executor,
            PollTimer timer,
            DueQueue polls,
            DueQueue deadlines,
            @Nullable PermitQueue<FakeResult> permits,
            WakeRoom wakes) {
        return new PollerContext<>(
                fetch,
                Function.identity(),
                listener,
                executor,
                timer,
                polls,
                deadlines,
                permits,
                wakes,
                failure -> false,
                () -> 0,
                new WaitRegistry<>(),
                new AtomicLong());
    }

    /** Starts to wait and takes the first poll. */
    CompletableFuture<FakeResult> start(Mode mode) {
        return start(mode, POLICY);
    }

    CompletableFuture<FakeResult> start(Mode mode, PollPolicy policy) {
        CompletableFuture<FakeResult> wait = mode.start(poller, REFERENCE, policy);
        executor.awaitTask();
        executor.runAll();
        return wait;
    }

    void advance(Duration duration) {
        timer.advance(duration, executor::runAll);
    }

    void advanceSeconds(long seconds) {
        advance(Duration.ofSeconds(seconds));
    }

    /** How the wait ended, which it must have: with {@code await}, only its thread has yet to notice. */
    private static Completion<FakeResult> ending(CompletableFuture<FakeResult> wait) {
        try {
            return wait.handle(Completion<FakeResult>::new).get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the wait did not end", e);
        }
    }

    /** The result, after which nothing may be left of the wait. */
    FakeResult result(CompletableFuture<FakeResult> wait) {
        Completion<FakeResult> ending = ending(wait);
        assertThat(ending.failure()).isNull();
        assertNothingIsLeft();
        return ending.get();
    }

    /** The failure, after which nothing may be left of the wait. */
    Throwable failure(CompletableFuture<FakeResult> wait) {
        Completion<FakeResult> ending = ending(wait);
        assertThat(ending.result()).isNull();
        assertNothingIsLeft();
        return ending.failure();
    }

    void assertNothingIsLeft() {
        assertThat(timer.live()).as("live timers").isZero();
        assertThat(executor.size()).as("tasks of the executor").isZero();
        assertThat(poller.pending()).as("pending waits").isEmpty();
    }

    static VerdictException http(int status) {
        return new HttpStatusException("get execution", status, "request-1", null, List.of());
    }
}
