package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.TransportException;
import dev.verdict.http.CallEvent;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Heard;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.util.List;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of the caller's own HTTP client can be broken: then nothing is sent and the call ends. */
class BrokenHttpClientTest {
    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    private FrankieOneClient on(OkHttpClient caller) {
        return api.client(api.builder().httpClient(caller));
    }

    @ParameterizedTest
    @EnumSource
    void an_interceptor_that_throws_before_sending_leaves_the_outcome_known(Mode mode) {
        OkHttpClient caller = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IllegalStateException("Canarybird");
                })
                .build();

        assertThat(mode.executeFailure(on(caller)))
                .isInstanceOf(TransportException.class)
                .hasMessageNotContaining("Canarybird")
                .hasNoCause();
        assertThat(api.requests()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_an_interceptor_replaced_by_another_is_sent_and_only_once(Mode mode) {
        OkHttpClient caller = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Request other = new Request.Builder()
                            .url(chain.request().url())
                            .post(chain.request().body())
                            .build();
                    chain.proceed(other).close();
                    return chain.proceed(other);
                })
                .build();
        api.answers(202, Json.started("x-1")).answers(202, Json.started("x-2"));

        assertThat(mode.execute(on(caller)).executionId()).isEqualTo("x-1");
        assertThat(api.requests()).isEqualTo(1);
    }

    /** Where an event listener throws: at its creation and at the first event. */
    enum Broken {
        AT_BIRTH {
            @Override
            EventListener listener() {
                throw new IllegalStateException("Canarybird");
            }
        },
        WHEN_CALLED {
            @Override
            EventListener listener() {
                return new EventListener() {
                    @Override
                    public void callStart(Call call) {
                        throw new IllegalStateException("Canarybird");
                    }
                };
            }
        };

        abstract EventListener listener();
    }

    /** The client makes one call at a time, so a call that does not free its slot would block all others. */
    @ParameterizedTest
    @EnumSource
    void an_event_listener_that_throws_ends_the_call_and_frees_its_slot(Broken broken) {
        boolean[] works = {false};
        OkHttpClient caller = new OkHttpClient.Builder()
                .eventListenerFactory(call -> works[0] ? EventListener.NONE : broken.listener())
                .build();
        Heard heard = new Heard();
        FrankieOneClient client = api.client(api.builder()
                .httpClient(caller)
                .listener(heard)
                .maxConcurrentCalls(1)
                .maxWaitingCalls(0));

        for (Mode mode : Mode.values()) {
            for (Throwable failure : List.of(mode.executeFailure(client), mode.lookFailure(client))) {
                assertThat(failure)
                        .isInstanceOf(TransportException.class)
                        .hasMessageContaining("not sent; preparing it failed with java.lang.IllegalStateException")
                        .hasMessageNotContaining("Canarybird")
                        .hasNoCause();
            }
        }
        assertThat(heard.rest())
                .filteredOn(CallEvent.Finished.class::isInstance)
                .hasSize(4);
        works[0] = true;
        api.answers(200, Json.passed("x-1"));
        assertThat(Mode.SYNC.look(client)).isNotNull();
        assertThat(api.requests()).isEqualTo(1);
    }
}
