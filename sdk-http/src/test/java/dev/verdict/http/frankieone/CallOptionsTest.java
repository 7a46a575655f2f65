package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {
    private static final CallOptions NONE = CallOptions.none();
    private static final CallOptions CHILD = NONE.withChildAccount("child-9");

    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    /** The optional headers of the next request: child account, user and channel. */
    private List<String> said() {
        Headers headers = api.request().getHeaders();
        return Arrays.asList(
                headers.get("X-Frankie-CustomerChildID"),
                headers.get("X-Frankie-Username"),
                headers.get("X-Frankie-Channel"));
    }

    private void look(FrankieOneClient by) {
        api.answers(200, Json.passed("x-1"));
        Mode.SYNC.look(by);
    }

    @Test
    void options_apply_to_the_calls_of_the_view_only() {
        FrankieOneClient view = client.with(CHILD.withUsername("reviewer 17").withChannel("portal"));

        look(view);
        look(client);
        look(view);

        assertThat(said()).containsExactly("child-9", "reviewer 17", "portal");
        assertThat(said()).containsExactly(null, null, null);
        assertThat(said()).containsExactly("child-9", "reviewer 17", "portal");
    }

    @Test
    void options_apply_to_every_kind_of_call() {
        FrankieOneClient view = client.with(CHILD.withUsername("u").withChannel("c"));
        api.answers(202, Json.started("x-1"))
                .answers(200, Json.passed("x-1"))
                .answers(202, "{\"workflowExecutionId\":\"x-1\",\"entityId\":\"e-1\"}")
                .answers(200, "{\"workflows\":[]}")
                .answers(200, "{\"workflows\":[]}")
                .answers(200, "{\"origHTTPstatus\":200,\"payload\":{}}")
                .answers(200, "{}")
                .answers(200, "{\"url\":\"https://pages.example/1\"}")
                .answers(200, "{\"requestId\":\"01REQ\",\"workflowResults\":[]}");

        Execution execution = view.individuals().execute("e-1", "KYC", "AML");
        view.individuals().override(execution, WorkflowStatus.PASS, "seen");
        view.organizations().execute(OrganizationSubject.ofToken("t-1"), "KYB", "AML");
        view.workflows().list();
        view.check();
        view.retrieve("r-1");
        view.call(ApiRequest.delete("/v2/things"));
        view.individuals().hostedUrl(HostedUrlRequest.forEntity("e-1").build());
        view.individuals().executions("e-1", "KYC", "AML").firstPage();

        for (int i = 0; i < 9; i++) {
            assertThat(said()).containsExactly("child-9", "u", "c");
        }
    }

    @Test
    void the_options_of_a_nested_view_override_the_outer_ones() {
        FrankieOneClient first = client.with(CHILD.withUsername("first"));
        FrankieOneClient second = first.with(NONE.withUsername("second").withChannel("portal"));

        look(second);
        look(first);
        look(second.with(NONE));

        assertThat(said()).containsExactly("child-9", "second", "portal");
        assertThat(said()).containsExactly("child-9", "first", null);
        assertThat(said()).containsExactly("child-9", "second", "portal");
    }

    @Test
    void the_child_account_of_a_view_overrides_that_of_the_client() {
        FrankieOneClient child = api.client(api.builder().customerChildId("child-1"));

        look(child.with(CHILD));
        look(child.with(NONE.withChannel("portal")));

        assertThat(said()).containsExactly("child-9", null, null);
        assertThat(said()).containsExactly("child-1", null, "portal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary\r\nX-Other: 1",
                "canary\n",
                "canary\rx",
                "canary\0",
                "canary\t1",
                "canary\u007f",
                "canarÿ",
                "canary\u2028",
                "canary ",
                " canary"
            })
    void a_value_that_is_invalid_in_a_header_is_refused_and_not_repeated(String value) {
        List<BiFunction<CallOptions, String, CallOptions>> settings =
                List.of(CallOptions::withChildAccount, CallOptions::withUsername, CallOptions::withChannel);
        List<String> names = List.of("childAccount", "username", "channel");
        for (int i = 0; i < settings.size(); i++) {
            BiFunction<CallOptions, String, CallOptions> setting = settings.get(i);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> setting.apply(NONE, value))
                    .withMessageStartingWith(names.get(i) + " must be printable ASCII")
                    .withMessageNotContaining("canar")
                    .withNoCause();
            assertThatNullPointerException()
                    .isThrownBy(() -> setting.apply(NONE, null))
                    .withMessage(names.get(i));
        }
    }

    @Test
    void a_channel_that_would_be_truncated_is_refused() {
        look(client.with(NONE.withChannel("c".repeat(64))));

        assertThat(said().get(2)).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.withChannel("c".repeat(65)))
                .withMessage("channel must not be longer than 64 characters");
    }

    @Test
    void an_execution_of_a_child_account_is_refused_by_the_parent_and_vice_versa() {
        FrankieOneClient child = client.with(CHILD);
        api.answers(202, Json.started("x-1")).answers(202, Json.started("x-2"));
        Execution ofChild = Mode.SYNC.execute(child);
        Execution ofParent = Mode.SYNC.execute(client);

        assertThat(child.resume(ofChild.reference()).executionId()).isEqualTo("x-1");
        for (FrankieOneClient[] pair : new FrankieOneClient[][] {{client, child}, {child, client}}) {
            FrankieOneClient other = pair[0];
            Execution execution = pair[1] == child ? ofChild : ofParent;
            refused(() -> other.resume(execution.reference()));
            refused(() -> other.await(execution));
            refused(() -> other.awaitAsync(execution.reference()));
            refused(() -> other.wake(execution.reference()));
            refused(() -> other.individuals().execution(execution));
            refused(() -> other.individuals().executionAsSentAsync(execution, DetailLevel.META));
            refused(() -> other.individuals().override(execution, WorkflowStatus.PASS, "seen"));
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    private static void refused(Runnable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call::run)
                .withMessage("the reference is to an execution of another child account");
    }

    @ParameterizedTest
    @EnumSource
    void a_wait_for_an_execution_of_a_child_account_polls_with_that_account(Mode mode) {
        FrankieOneClient child = client.with(CHILD);
        api.answers(202, Json.started("x-1")).answers(200, Json.running("x-1")).answers(200, Json.passed("x-1"));
        Execution execution = mode.execute(child);

        Object result = mode == Mode.SYNC ? child.await(execution) : Mode.get(child.awaitAsync(execution));

        assertThat(result).isNotNull();
        for (int i = 0; i < 3; i++) {
            assertThat(said().get(0)).isEqualTo("child-9");
        }
    }

    @Test
    void a_view_and_its_client_share_their_waits() {
        FrankieOneClient sameChild = client.with(CHILD);
        String reference = new ExecutionReference(
                        api.url(), "child-9", EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1", null, null)
                .toString();
        var wait = client.with(CHILD)
                .awaitAsync(
                        reference,
                        Api.QUICK
                                .withDelays(Duration.ofHours(1), Duration.ofHours(1))
                                .withDeadline(Duration.ofHours(2)));

        assertThat(sameChild.wake(reference)).isEqualTo(1);
        wait.cancel(true);
    }

    @Test
    void closing_a_view_does_nothing_and_closing_the_client_closes_its_views() {
        FrankieOneClient view = client.with(CHILD);

        view.close();
        look(view);
        look(client);
        client.close();

        assertThatIllegalStateException().isThrownBy(() -> Mode.SYNC.look(view)).withMessage("the client is closed");
        assertThatIllegalStateException().isThrownBy(() -> Mode.ASYNC.look(view));
    }

    @ParameterizedTest
    @EnumSource
    void the_timeouts_of_a_view_apply_to_its_calls(Mode mode) {
        for (CallOptions limit :
                List.of(NONE.withTimeout(Duration.ofMillis(300)), NONE.withAttemptTimeout(Duration.ofMillis(300)))) {
            api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE))
                    .answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

            assertThat(mode.lookFailure(client.with(limit))).isInstanceOf(TransportException.class);
            assertThat(mode.executeFailure(client.with(limit)))
                    .isInstanceOfAny(OutcomeUnknownException.class, TransportException.class);
        }
    }

    @Test
    void the_timeout_of_the_client_applies_to_views_without_one() {
        FrankieOneClient impatient = api.client(api.builder().callTimeout(Duration.ofMillis(300)));
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

        assertThat(Mode.SYNC.lookFailure(impatient.with(NONE.withChannel("c")))).isInstanceOf(TransportException.class);
    }

    @Test
    void a_timeout_is_from_a_millisecond_to_a_day() {
        for (Duration wrong : List.of(
                Duration.ZERO, Duration.ofNanos(999_999), Duration.ofDays(1).plusNanos(1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> NONE.withTimeout(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> NONE.withAttemptTimeout(wrong));
        }
        assertThat(catchThrowable(() -> NONE.withTimeout(Duration.ofDays(1)).withAttemptTimeout(Duration.ofMillis(1))))
                .isNull();
    }

    @Test
    void null_options_are_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> client.with(null)).withMessage("options");
    }

    @Test
    void child_account_username_and_channel_are_not_printed() {
        CallOptions options = NONE.withChildAccount("canary-1")
                .withUsername("canary-2")
                .withChannel("canary-3")
                .withTimeout(Duration.ofSeconds(5))
                .withAttemptTimeout(Duration.ofSeconds(3));

        assertThat(options)
                .hasToString("CallOptions[timeout PT5S, attempt timeout PT3S, for a child account, with a username,"
                        + " with a channel]");
        assertThat(NONE).hasToString("CallOptions[]");
        assertThat(client.with(options)).asString().doesNotContain("canary").endsWith(", for a child account]");
    }
}
