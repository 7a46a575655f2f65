package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import okhttp3.Call;
import okhttp3.Interceptor.Chain;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;

/** What is sent again below a call, without an attempt of its own. Each request goes to a connection of its own. */
class ResendInterceptorTest {
    private static final IOException BROKEN = new IOException("broken");
    private static final UnprocessedException REFUSED = UnprocessedException.refused(BROKEN);
    private static final UnprocessedException STALE = UnprocessedException.unsent(true, null);
    private static final UnprocessedException NEW = UnprocessedException.unsent(false, null);

    private final ResendInterceptor interceptor = new ResendInterceptor(1024);
    private final Queue<MonitoredSocket> used = new ArrayDeque<>();
    private final Queue<Object> outcomes = new ArrayDeque<>();
    private final AtomicBoolean isBodyOpen = new AtomicBoolean(true);
    private SendLatch latch = new SendLatch(Clock.systemUTC(), true);
    private Runnable afterEach = () -> {};

    private Response intercept(Object... next) throws IOException {
        outcomes.addAll(Arrays.asList(next));
        Call call = new OkHttpClient()
                .newCall(new Request.Builder()
                        .url("http://localhost/")
                        .tag(SendLatch.class, latch)
                        .build());
        Chain chain = OkHttpFakes.proxy(
                Chain.class,
                method -> method.equals("call") ? call : method.equals("request") ? call.request() : send());
        return interceptor.intercept(chain);
    }

    /** Sends the request; a number is the status of the response. */
    private Response send() throws IOException {
        MonitoredSocket socket = new MonitoredSocket(new Socket(), true);
        used.add(socket);
        latch.pass(OkHttpFakes.pooled(socket), 1000);
        Object outcome = outcomes.remove();
        if (outcome instanceof UnprocessedException) {
            latch.markUnprocessed();
        }
        afterEach.run();
        if (outcome instanceof IOException failure) {
            throw failure;
        }
        return OkHttpFakes.response((Integer) outcome)
                .body(ResponseBody.create(body(), null, -1))
                .build();
    }

    private BufferedSource body() {
        return Okio.buffer(new ForwardingSource(new Buffer().writeUtf8("{}")) {
            @Override
            public void close() throws IOException {
                isBodyOpen.set(false);
                super.close();
            }
        });
    }

    private Throwable failure(Object... next) {
        return catchThrowable(() -> intercept(next));
    }

    private void assertSent(int times) {
        assertThat(used).hasSize(times);
        assertThat(outcomes).as("not sent").isEmpty();
    }

    /** No call uses the connection of a request that was sent again. */
    private void assertAllButTheLastCondemned() {
        int last = used.size();
        for (MonitoredSocket socket : used) {
            last--;
            assertThat(socket.isCondemned()).isEqualTo(last > 0);
        }
    }

    @Test
    void a_misdirected_request_is_sent_again_once() throws IOException {
        Response response = intercept(421, 200);

        assertThat(response.code()).isEqualTo(200);
        assertSent(2);
        assertAllButTheLastCondemned();
        assertThat(latch.wasSent()).isTrue();
    }

    @Test
    void the_response_to_a_misdirected_request_is_closed_before_it_is_sent_again() {
        afterEach = () -> assertThat(isBodyOpen.get()).isEqualTo(used.size() == 1);

        assertThat(failure(421, BROKEN)).isSameAs(BROKEN);
    }

    @Test
    void a_request_that_is_misdirected_twice_is_not_processed() throws IOException {
        assertThat(intercept(421, 421).code()).isEqualTo(421);

        assertSent(2);
        assertThat(latch.wasSent()).isFalse();
    }

    @Test
    void a_refused_request_is_sent_again_once() throws IOException {
        assertThat(intercept(REFUSED, 200).code()).isEqualTo(200);

        assertSent(2);
        assertAllButTheLastCondemned();
    }

    @Test
    void a_request_that_is_refused_twice_fails() {
        assertThat(failure(REFUSED, REFUSED)).isSameAs(REFUSED);

        assertSent(2);
        assertThat(latch.wasSent()).isFalse();
    }

    @Test
    void a_refusal_of_either_kind_counts() throws IOException {
        assertThat(failure(421, REFUSED)).isSameAs(REFUSED);
        assertSent(2);
        assertThat(intercept(REFUSED, 421).code()).isEqualTo(421);
        assertSent(4);
    }

    @Test
    void a_request_is_sent_again_as_long_as_the_pool_returns_connections_that_have_ended() throws IOException {
        Object[] next =
                IntStream.range(0, 20).mapToObj(i -> i < 19 ? STALE : 200).toArray();

        assertThat(intercept(next).code()).isEqualTo(200);

        assertSent(20);
        assertAllButTheLastCondemned();
    }

    @Test
    void a_new_connection_that_has_ended_is_a_failure() {
        assertThat(failure(NEW)).isSameAs(NEW);

        assertSent(1);
    }

    @Test
    void a_failure_that_proves_nothing_is_not_sent_again() {
        assertThat(failure(BROKEN)).isSameAs(BROKEN);

        assertSent(1);
        assertThat(latch.wasSent()).isTrue();
    }

    @Test
    void a_call_that_was_withdrawn_meanwhile_is_not_sent_again() throws IOException {
        afterEach = latch::close;
        assertThat(failure(STALE)).isSameAs(STALE);
        assertSent(1);

        latch = new SendLatch(Clock.systemUTC(), true);
        afterEach = latch::close;
        assertThat(intercept(421).code()).isEqualTo(421);
        assertSent(2);
    }

    @Test
    void an_interceptor_that_asks_again_gets_the_first_response_to_a_once_only_call() throws IOException {
        assertThat(intercept(202).body().string()).isEqualTo("{}");

        Response again = intercept();

        assertThat(again.code()).isEqualTo(202);
        assertThat(again.body().string()).isEqualTo("{}");
        assertSent(1);
    }

    @Test
    void an_interceptor_that_asks_again_after_a_failure_gets_another_failure() {
        assertThat(failure(BROKEN)).isSameAs(BROKEN);

        assertThat(failure()).isInstanceOf(IOException.class).hasMessage("this call must not be sent twice");

        assertSent(1);
        assertThat(latch.counted(new IOException("the last one"))).isSameAs(BROKEN);
    }

    @Test
    void a_call_that_changes_nothing_is_sent_as_often_as_an_interceptor_asks() throws IOException {
        latch = new SendLatch(Clock.systemUTC(), false);

        assertThat(intercept(500).code()).isEqualTo(500);
        assertThat(intercept(200).code()).isEqualTo(200);

        assertSent(2);
    }
}
