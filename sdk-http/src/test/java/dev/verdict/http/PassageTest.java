package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** The latch itself: nothing that OkHttp could do leads a call over the network a second time. */
class PassageTest {
    private final AtomicInteger sent = new AtomicInteger();
    private final Passage passage = new Passage(Clock.systemUTC());
    private final Request request = new Request.Builder()
            .url("http://127.0.0.1/")
            .tag(Passage.class, passage)
            .build();

    private Interceptor.Chain wire() {
        return (Interceptor.Chain) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Interceptor.Chain.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("request")) {
                        return request;
                    }
                    assertThat(method.getName()).isEqualTo("proceed");
                    sent.incrementAndGet();
                    return new Response.Builder()
                            .request(request)
                            .protocol(Protocol.HTTP_1_1)
                            .code(200)
                            .message("OK")
                            .build();
                });
    }

    @Test
    void a_call_goes_over_the_network_once() throws IOException {
        assertThat(passage.isPassed()).isFalse();

        Passage.guard(wire());

        assertThat(passage.isPassed()).isTrue();
        assertThat(passage.sentAt()).isNotNull();
        assertThatThrownBy(() -> Passage.guard(wire())).isInstanceOf(IOException.class);
        assertThat(sent).hasValue(1);
    }

    @Test
    void a_call_that_was_called_back_is_never_sent() {
        assertThat(passage.close()).isTrue();

        assertThatThrownBy(() -> Passage.guard(wire())).isInstanceOf(IOException.class);
        assertThat(sent).hasValue(0);
        assertThat(passage.isPassed()).isFalse();
        assertThat(passage.close()).as("still certain").isTrue();
    }

    @Test
    void a_call_that_was_sent_cannot_be_called_back() throws IOException {
        Passage.guard(wire());

        assertThat(passage.close()).isFalse();
        assertThat(passage.isPassed()).isTrue();
    }
}
