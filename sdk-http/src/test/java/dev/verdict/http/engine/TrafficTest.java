package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrafficTest {
    private static final int KIB = 1024;
    private static final long CALL = 1000L * KIB;

    private final Traffic traffic = new Traffic();

    private long rest() {
        long rest = 0;
        while (traffic.receive(KIB)) {
            rest += KIB;
        }
        return rest;
    }

    @Test
    void a_call_may_receive_an_eighth_more_than_its_body_and_half_a_mebibyte_of_headers() {
        assertThat(Traffic.allowance(8 * KIB * KIB)).isEqualTo(9L * KIB * KIB + 512 * KIB);
        assertThat(Traffic.allowance(Integer.MAX_VALUE)).isGreaterThan(Integer.MAX_VALUE);
    }

    @Test
    void a_handshake_has_an_allowance_of_its_own() {
        assertThat(rest()).isEqualTo(Traffic.CONNECTING);
    }

    @Test
    void a_call_adds_to_what_a_new_connection_may_receive() {
        assertThat(traffic.receive(100 * KIB)).isTrue();
        traffic.begin(CALL);

        assertThat(rest()).isEqualTo(CALL + Traffic.IDLE);
    }

    @Test
    void what_a_call_has_not_used_lapses_with_it() {
        for (int i = 0; i < 10; i++) {
            traffic.begin(CALL);
            assertThat(traffic.receive(KIB)).isTrue();
            traffic.end(CALL);
        }

        assertThat(rest()).isEqualTo(Traffic.IDLE);
        assertThat(traffic.received()).isEqualTo(10 * KIB + Traffic.IDLE + KIB);
    }

    @Test
    void what_comes_between_calls_is_not_taken_from_the_next_one() {
        traffic.begin(CALL);
        traffic.end(CALL);
        assertThat(traffic.receive((int) Traffic.IDLE)).isTrue();

        traffic.begin(CALL);

        assertThat(rest()).isEqualTo(CALL);
    }

    @Test
    void calls_at_the_same_time_have_the_sum_of_their_allowances() {
        traffic.begin(CALL);
        assertThat(traffic.receive((int) CALL)).isTrue();
        traffic.begin(2 * CALL);
        assertThat(traffic.receive((int) CALL)).isTrue();
        traffic.begin(CALL);
        traffic.end(CALL);

        assertThat(traffic.receive((int) CALL))
                .as("the second has half of it left")
                .isTrue();
        traffic.end(CALL);
        traffic.end(2 * CALL);
        assertThat(rest()).isLessThanOrEqualTo(Traffic.IDLE);
    }
}
