package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Http2Peer;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over HTTP/2 OkHttp has further reasons to send a request again. */
class Http2Test {
    private final Api api = Api.http2();
    private final FrankieOneClient client = api.client(api.builder()
            .httpClient(new OkHttpClient.Builder()
                    .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                    .build())
            .retryPolicy(RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1))));

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void an_execution_whose_stream_is_cancelled_is_not_sent_again() {
        for (Supplier<Object> way : AnyCall.EXECUTE.ways(client)) {
            int before = api.requests();
            api.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseStream(Http2Peer.CANCEL)));

            assertThat(catchThrowable(way::get))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCauseInstanceOf(TransportException.class);
            assertThat(api.requests() - before).isEqualTo(1);
        }
    }

    @Test
    void a_get_whose_stream_is_cancelled_is_retried() {
        api.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseStream(Http2Peer.CANCEL)));
        AnyCall.LOOK.answerBy(api);

        assertThat(Mode.SYNC.look(client)).isNotNull();
        assertThat(api.requests()).isEqualTo(2);
    }

    /** RFC 9113, 8.7: a refused stream was not processed. */
    @ParameterizedTest
    @EnumSource
    void a_call_whose_stream_is_refused_is_sent_again(AnyCall call) {
        for (Supplier<Object> way : call.ways(client)) {
            int before = api.requests();
            api.answers(
                    new MockResponse.Builder().onResponseStart(new SocketEffect.CloseStream(Http2Peer.REFUSED_STREAM)));
            call.answerBy(api);

            assertThat(catchThrowable(way::get)).isNull();
            assertThat(api.requests() - before).isEqualTo(2);
        }
    }

    @Test
    void calls_share_a_connection() {
        for (int i = 0; i < 10; i++) {
            AnyCall.LOOK.answerBy(api);
            Mode.SYNC.look(client);
            assertThat(api.request().getConnectionIndex()).isZero();
        }
    }
}
