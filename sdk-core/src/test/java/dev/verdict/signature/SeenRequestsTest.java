package dev.verdict.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenRequestsTest {
    private final SeenRequests seen = SeenRequests.remembering(3);

    private static byte[] body(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_lookup_does_not_add_a_request() {
        assertThat(seen.contains("id", body("a"))).isFalse();
        assertThat(seen.contains("id", body("a"))).as("resent after a failure").isFalse();
    }

    @Test
    void a_request_with_an_id_is_identified_by_its_id_only() {
        seen.add("id-1", body("a"));

        assertThat(seen.contains("id-1", body("a"))).isTrue();
        assertThat(seen.contains("id-1", body("b")))
                .as("the id is its identity")
                .isTrue();
        assertThat(seen.contains("id-2", body("a")))
                .as("another delivery with the same bytes")
                .isFalse();
        assertThat(seen.contains("ID-1", body("a"))).isFalse();
        assertThat(seen.contains(null, body("a"))).as("a request without an id").isFalse();
    }

    @Test
    void a_request_without_an_id_is_identified_by_its_bytes() {
        seen.add(null, body("a"));

        assertThat(seen.contains(null, body("a"))).isTrue();
        assertThat(seen.contains(null, body("b"))).isFalse();
        assertThat(seen.contains("id-1", body("a"))).isFalse();
    }

    @Test
    void an_id_does_not_match_a_body_with_the_same_text() {
        seen.add("a", body("b"));
        seen.add(null, body("c"));

        assertThat(seen.contains(null, body("a"))).isFalse();
        assertThat(seen.contains("c", body("a"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_id_counts_as_no_id(String blank) {
        seen.add(blank, body("a"));
        seen.add(null, body("b"));

        assertThat(seen.contains(blank, body("c"))).isFalse();
        assertThat(seen.contains(null, body("c"))).isFalse();
        assertThat(seen.contains(null, body("b"))).isTrue();
    }

    @Test
    void the_least_recently_used_request_is_forgotten_first() {
        seen.add("id-1", body("a"));
        seen.add("id-2", body("b"));
        seen.add("id-3", body("c"));
        assertThat(seen.contains("id-1", body("a"))).isTrue();
        seen.add("id-4", body("d"));

        assertThat(seen.contains("id-2", body("b"))).isFalse();
        assertThat(seen.contains("id-1", body("a"))).isTrue();
        assertThat(seen.contains("id-3", body("c"))).isTrue();
        assertThat(seen.contains("id-4", body("d"))).isTrue();
    }

    @Test
    void adding_a_request_again_takes_no_capacity() {
        seen.add("id-1", body("a"));
        for (int i = 0; i < 10; i++) {
            seen.add("id-2", body("b"));
        }

        assertThat(seen.contains("id-1", body("a"))).isTrue();
        assertThat(seen).hasToString("SeenRequests[2 of 3]");
    }

    @Test
    void the_number_of_requests_stays_bounded() {
        IntStream.range(0, 10_000).forEach(i -> seen.add("id-" + i, body("body " + i)));

        assertThat(seen).hasToString("SeenRequests[3 of 3]");
    }

    @Test
    void threads_can_share_an_instance() throws InterruptedException, ExecutionException {
        SeenRequests shared = SeenRequests.remembering(10_000);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> adding = IntStream.range(0, 4)
                .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        shared.add(thread + "-" + i, body(thread + ":" + i));
                        shared.contains("0-" + i, body("0:" + i));
                    }
                }))
                .toList();
        threads.shutdown();
        for (Future<?> done : adding) {
            done.get();
        }

        assertThat(shared).hasToString("SeenRequests[4000 of 10000]");
        assertThat(IntStream.range(0, 1_000)).allMatch(i -> shared.contains("3-" + i, body("3:" + i)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void the_capacity_must_be_positive(int most) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeenRequests.remembering(most));
        assertThat(SeenRequests.remembering(1)).hasToString("SeenRequests[0 of 1]");
    }
}
