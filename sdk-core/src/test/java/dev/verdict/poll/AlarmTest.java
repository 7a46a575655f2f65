package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One task on a timer that may run a task although it was cancelled, as a timer does if both meet. */
class AlarmTest {
    private final List<Runnable> scheduled = new ArrayList<>();
    private final List<String> rings = new ArrayList<>();
    private final Alarm alarm = new Alarm(
            new PollTimer() {
                @Override
                public long nanoTime() {
                    return 0;
                }

                @Override
                public Cancellable schedule(Runnable task, Duration delay) {
                    scheduled.add(task);
                    return () -> {};
                }
            },
            () -> rings.add("ring"),
            broken -> {
                throw new AssertionError(broken);
            });

    @Test
    void a_later_or_equal_time_schedules_nothing() {
        alarm.setNoLaterThan(5);
        alarm.setNoLaterThan(5);
        alarm.setNoLaterThan(6);

        assertThat(scheduled).hasSize(1);
    }

    @Test
    void it_does_not_ring_if_it_was_turned_off_or_set_to_another_time() {
        alarm.setNoLaterThan(5);
        alarm.setNoLaterThan(3);
        scheduled.get(0).run();
        assertThat(rings).isEmpty();

        scheduled.get(1).run();
        assertThat(rings).hasSize(1);

        alarm.setNoLaterThan(7);
        alarm.off();
        scheduled.get(2).run();
        assertThat(rings).hasSize(1);
    }
}
