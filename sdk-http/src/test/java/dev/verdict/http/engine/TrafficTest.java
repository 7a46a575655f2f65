package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrafficTest {
    private static final int KIB = 1024;
    private static final long CALL = 1000L * KIB;

    private final Traffic traffic = new Traffic();

    private long receivable() {
        long receivable = 0;
        while (traffic.receive(KIB)) {
            receivable += KIB;
        }
        return receivable;
    }

    @Test
    void the_allowance_is_the_body_plus_an_eighth_plus_512_kib_of_headers() {
        assertThat(Traffic.allowance(8 * KIB * KIB)).isEqualTo(9L * KIB * KIB + 512 * KIB);
        assertThat(Traffic.allowance(Integer.MAX_VALUE)).isGreaterThan(Integer.MAX_VALUE);
    }

    @Test
    void a_handshake_has_an_allowance_of_its_own() {
        assertThat(receivable()).isEqualTo(Traffic.CONNECTING);
    }

    @Test
    void a_call_adds_to_what_a_new_connection_may_receive() {
        assertThat(traffic.receive(100 * KIB)).isTrue();
        traffic.begin(CALL);

        assertThat(receivable()).isEqualTo(CALL + Traffic.IDLE);
    }

    @Test
    void the_unused_allowance_lapses_when_the_call_ends() {
        for (int i = 0; i < 10; i++) {
            traffic.begin(CALL);
            assertThat(traffic.receive(KIB)).isTrue();
            traffic.end(CALL);
        }

        assertThat(receivable()).isEqualTo(Traffic.IDLE);
        assertThat(traffic.received()).isEqualTo(10 * KIB + Traffic.IDLE + KIB);
    }

    @Test
    void bytes_between_calls_do_not_reduce_the_allowance_of_the_next_call() {
        traffic.begin(CALL);
        traffic.end(CALL);
        assertThat(traffic.receive((int) Traffic.IDLE)).isTrue();

        traffic.begin(CALL);

        assertThat(receivable()).isEqualTo(CALL);
    }

    @Test
    void concurrent_calls_have_the_sum_of_their_allowances() {
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
        assertThat(receivable()).isLessThanOrEqualTo(Traffic.IDLE);
    }
}
