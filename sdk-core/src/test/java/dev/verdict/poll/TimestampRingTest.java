package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimestampRingTest {

    @Test
    void holds_what_a_plain_list_would_while_it_grows_and_turns() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            TimestampRing times = new TimestampRing();
            Deque<Long> expected = new ArrayDeque<>();
            long now = Long.MAX_VALUE - 50;
            for (int i = 0; i < 300; i++) {
                now += random.nextInt(3);
                int choice = random.nextInt(10);
                if (choice < 7) {
                    times.add(now);
                    expected.add(now);
                } else if (choice < 8) {
                    long until = now - random.nextInt(40);
                    times.forgetUntil(until);
                    expected.removeIf(time -> time - until <= 0);
                } else {
                    long gone = now - random.nextInt(20);
                    times.remove(gone);
                    expected.removeLastOccurrence(gone);
                }
                assertThat(newestFirst(times)).as("seed %s", seed).isEqualTo(newestFirst(expected));
            }
        }
    }

    private static List<Long> newestFirst(TimestampRing times) {
        List<Long> list = new ArrayList<>();
        for (int place = 1; place <= times.size(); place++) {
            list.add(times.newest(place));
        }
        return list;
    }

    private static List<Long> newestFirst(Deque<Long> times) {
        List<Long> list = new ArrayList<>();
        times.descendingIterator().forEachRemaining(list::add);
        return list;
    }
}
