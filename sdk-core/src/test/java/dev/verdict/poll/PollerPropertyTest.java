package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What holds for every policy and every course of a wait, tried on many of both. */
class PollerPropertyTest {

    @Test
    void delays_stay_inside_floor_and_cap_and_no_poll_is_made_past_the_deadline() {
        AtomicInteger deadlines = new AtomicInteger();
        AtomicInteger results = new AtomicInteger();
        for (int seed = 0; seed < 2_000; seed++) {
            (new Course(seed).run() ? results : deadlines).incrementAndGet();
        }
        assertThat(deadlines).hasValueGreaterThan(500);
        assertThat(results).hasValueGreaterThan(500);
    }

    /** One wait with a random policy, answers that take random times, and random failures in between. */
    private static final class Course {
        private final int seed;
        private final Random random;
        private final FakeTimer timer = new FakeTimer();
        private final HandExecutor executor = new HandExecutor();
        private final List<Poll> polls = new ArrayList<>();
        private final List<Long> askedAt = new ArrayList<>();
        private final List<CompletableFuture<FakeResult>> stages = new ArrayList<>();
        private final PollPolicy policy;
        private final long start = timer.nanoTime();

        Course(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            Duration floor = Duration.ofMillis(1 + random.nextInt(3_000));
            policy = PollPolicy.defaults()
                    .withDelays(floor, floor.plusMillis(random.nextInt(20_000)))
                    .withDeadline(Duration.ofMillis(1 + random.nextInt(120_000)));
        }

        /** Returns whether the wait brought a result. */
        boolean run() {
            Poller<FakeResult> poller = Poller.of(this::fetch)
                    .policy(policy)
                    .listener(polls::add)
                    .executor(executor)
                    .timer(timer)
                    .random(random)
                    .build();
            CompletableFuture<FakeResult> wait = poller.awaitAsync("ref");
            executor.runAll();
            timer.advance(policy.deadline(), executor::runAll);

            assertThat(wait).as("seed %s", seed).isDone();
            Throwable failure = wait.handle((result, thrown) -> thrown).join();
            if (failure != null) {
                assertThat(failure).as("seed %s", seed).isInstanceOf(WaitDeadlineException.class);
            }
            assertTimes();
            assertThat(stages).as("seed %s: polls left on their way", seed).allMatch(CompletableFuture::isDone);
            assertThat(timer.live() - answersToCome())
                    .as("seed %s: live timers", seed)
                    .isZero();
            assertThat(poller.pending()).isEmpty();
            return failure == null;
        }

        private CompletableFuture<FakeResult> fetch(String reference) {
            askedAt.add(timer.nanoTime() - start);
            CompletableFuture<FakeResult> stage = new CompletableFuture<>();
            stages.add(stage);
            int course = random.nextInt(100);
            Runnable answer = () -> {
                if (course < 5) {
                    stage.complete(FakeResult.APPROVED);
                } else if (course < 30) {
                    stage.completeExceptionally(Scene.http(503));
                } else {
                    stage.complete(FakeResult.RUNNING);
                }
            };
            timer.schedule(answer, Duration.ofMillis(random.nextInt(course < 90 ? 500 : 10_000)));
            return stage;
        }

        /** The answer to a poll that the deadline cancelled is still due on the timer; it is ours, not the poller's. */
        private int answersToCome() {
            return stages.get(stages.size() - 1).isCancelled() ? 1 : 0;
        }

        private void assertTimes() {
            for (int i = 0; i < polls.size(); i++) {
                Poll poll = polls.get(i);
                assertThat(poll.number()).isEqualTo(i + 1);
                poll.nextDelay()
                        .ifPresent(
                                delay -> assertThat(delay).as("seed %s", seed).isBetween(policy.floor(), policy.cap()));
                if (i + 1 < askedAt.size()) {
                    long next =
                            poll.elapsed().plus(poll.nextDelay().orElseThrow()).toNanos();
                    assertThat(askedAt.get(i + 1)).as("seed %s", seed).isEqualTo(next);
                }
            }
            assertThat(askedAt)
                    .as("seed %s", seed)
                    .allMatch(at -> at < policy.deadline().toNanos());
        }
    }
}
