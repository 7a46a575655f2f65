package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** What holds for every budget, whoever asks and leaves and whenever: tried on many courses of both. */
class RateBudgetPropertyTest {
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());
    private static final int COURSES = 1_000;

    @Test
    void every_call_begins_as_soon_as_no_window_holds_too_many_and_in_the_order_of_asking() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        int waited = 0;
        for (int i = 0; i < COURSES; i++) {
            Course course = new Course("course " + i + " of seed " + SEED, seeds.split(), false);
            course.run();
            waited += course.assertBeganAsSoonAsAllowed();
        }
        print(COURSES + " courses, " + waited + " calls that waited");
        assertThat(waited).isGreaterThan(COURSES);
    }

    @Test
    void no_window_holds_too_many_however_the_budget_is_slowed_down_and_all_begin_in_the_end() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int i = 0; i < COURSES; i++) {
            Course course = new Course("slowed course " + i + " of seed " + SEED, seeds.split(), true);
            course.run();
            course.assertPausesWereKept();
        }
        print(COURSES + " courses with slowdowns");
    }

    private static void print(String what) {
        System.out.printf("%s with seed %d, again with -Dverdict.seed=%d%n", what, SEED, SEED);
    }

    private record Caller(int number, long asked) {}

    private record Begin(Caller caller, long at) {}

    private record Pause(long from, long until) {}

    private static final class Course {
        private final String name;
        private final SplittableRandom random;
        private final FakeTimer timer = new FakeTimer();
        private final HandExecutor executor = new HandExecutor();
        private final long start = timer.nanoTime();
        private final int calls;
        private final long period;
        private final RateBudget budget;
        private final List<Begin> begins = new ArrayList<>();
        private final List<Pause> pauses = new ArrayList<>();
        private int callers;
        private int gone;

        Course(String name, SplittableRandom random, boolean slowed) {
            this.name = name;
            this.random = random;
            calls = 1 + random.nextInt(random.nextBoolean() ? 3 : 20);
            period = 1 + random.nextLong(Duration.ofSeconds(2).toNanos());
            budget = RateBudget.of(calls, Duration.ofNanos(period)).withTimer(timer);
            int arrivals = random.nextInt(60);
            long span = 1 + random.nextLong(period * 4);
            for (int i = 0; i < arrivals; i++) {
                timer.schedule(this::ask, Duration.ofNanos(random.nextLong(span)));
            }
            for (int i = 0; slowed && i < random.nextInt(8); i++) {
                timer.schedule(this::slowDown, Duration.ofNanos(random.nextLong(span)));
            }
        }

        private void ask() {
            Caller caller = new Caller(callers++, now());
            boolean refused = random.nextInt(10) == 0;
            Executor used = task -> {
                if (refused) {
                    throw new RejectedExecutionException("full");
                }
                executor.execute(task);
            };
            CompletableFuture<Void> permit = budget.acquire(used);
            if (random.nextInt(5) == 0) {
                timer.schedule(() -> permit.cancel(false), Duration.ofNanos(random.nextLong(period * 2)));
            }
            if (refused && !permit.isDone()) {
                gone++;
                return;
            }
            permit.whenComplete((begun, left) -> {
                if (left == null) {
                    begins.add(new Begin(caller, now()));
                } else {
                    gone++;
                }
            });
        }

        private void slowDown() {
            Duration pause = Duration.ofNanos(random.nextBoolean() ? 0 : random.nextLong(period * 3));
            budget.slowDown(pause);
            pauses.add(new Pause(now(), now() + pause.toNanos()));
        }

        void run() {
            timer.advance(Duration.ofNanos(period * 200), executor::runAll);
            assertThat(begins.size() + gone).as(name).isEqualTo(callers);
            assertThat(budget.waiting()).as(name).isZero();
            assertThat(timer.live()).as(name).isZero();
            for (int i = 1; i < begins.size(); i++) {
                assertThat(begins.get(i).caller().number())
                        .as(name)
                        .isGreaterThan(begins.get(i - 1).caller().number());
            }
            for (int i = calls; i < begins.size(); i++) {
                assertThat(begins.get(i).at() - begins.get(i - calls).at())
                        .as("%s: from one call to the one %d places on", name, calls)
                        .isGreaterThanOrEqualTo(period);
            }
        }

        /** Not later than it had to, either. Returns how many waited. */
        int assertBeganAsSoonAsAllowed() {
            int waited = 0;
            for (int i = 0; i < begins.size(); i++) {
                Begin begin = begins.get(i);
                long allowed = i < calls ? 0 : begins.get(i - calls).at() + period;
                assertThat(begin.at())
                        .as(name)
                        .isEqualTo(Math.max(begin.caller().asked(), allowed));
                waited += begin.at() > begin.caller().asked() ? 1 : 0;
            }
            return waited;
        }

        void assertPausesWereKept() {
            for (Pause pause : pauses) {
                // What began at the very moment of the slowdown may have come before it.
                assertThat(begins).as(name).noneMatch(begin -> begin.at() > pause.from() && begin.at() < pause.until());
            }
        }

        private long now() {
            return timer.nanoTime() - start;
        }
    }
}
