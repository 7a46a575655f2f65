package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
    private static String written(Instant time) {
        return new String(JsonBinding.bytes(false, out -> out.writeTime(time)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T10:04:00Z",
                "2026-03-02T10:04:59.100Z",
                "2026-03-02T10:04:59.000001Z",
                "2026-03-02T10:04:59.000000001Z",
                "2024-02-29T23:59:59.999999999Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "9999-12-31T23:59:59.999Z",
                "+10000-01-01T00:00:00Z"
            })
    void a_time_is_written_as_Java_prints_it(String time) {
        assertThat(written(Instant.parse(time))).isEqualTo('"' + time + '"');
    }

    @Test
    void any_time_is_written_as_Java_prints_it() {
        SplittableRandom random = new SplittableRandom(20261126);
        for (int i = 0; i < 20_000; i++) {
            int unit = new int[] {1, 1_000, 1_000_000, 1_000_000_000}[i % 4];
            Instant time = Instant.ofEpochSecond(
                    random.nextLong(-70_000_000_000L, 260_000_000_000L), random.nextInt(1_000_000_000) / unit * unit);
            assertThat(written(time)).isEqualTo('"' + time.toString() + '"');
        }
    }
}
