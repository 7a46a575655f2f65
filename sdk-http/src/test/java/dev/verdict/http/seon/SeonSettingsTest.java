package dev.verdict.http.seon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.CallRejectedException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Mode;
import dev.verdict.poll.RateBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeonSettingsTest {
    private static final String STARTED = "{\"data\":{\"executionId\":\"run-1\",\"token\":\"canary-token\"}}";
    private static final WorkflowInputs INPUTS = WorkflowInputs.of("customer-4711");
    private static final String KEY = "SEON_API_KEY";
    private static final String REGION = "SEON_REGION";
    private static final String BASE_URL = "SEON_BASE_URL";

    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    private String printed(SeonClientBuilder builder) {
        return api.seon(builder).toString();
    }

    private static SeonClientBuilder from(Map<String, String> variables) {
        return SeonClient.builder().fromEnv(variables);
    }

    @Test
    void a_client_sends_to_its_region_and_there_is_no_default() {
        assertThat(SeonRegion.values())
                .extracting(
                        region -> printed(SeonClient.builder().region(region).apiKey("k")))
                .containsExactly(
                        "SeonClient[https://api.seon.io/orchestration-api]",
                        "SeonClient[https://api.us-east-1-main.seon.io/orchestration-api]",
                        "SeonClient[https://api.ap-southeast-1-main.seon.io/orchestration-api]");
        assertThatIllegalStateException()
                .isThrownBy(SeonClient.builder().apiKey("k")::build)
                .withMessage("region is missing, and so is baseUrl");
        assertThatIllegalStateException()
                .isThrownBy(api.seonBuilder().region(SeonRegion.US)::build)
                .withMessage("region and baseUrl are both set; set only one of them");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /v1/init-workflow",
        "/, /v1/init-workflow",
        "/orchestration-api, /orchestration-api/v1/init-workflow",
        "/orchestration-api/, /orchestration-api/v1/init-workflow",
        "/gateway/a%20b/seon/, /gateway/a%20b/seon/v1/init-workflow",
    })
    void a_base_url_has_any_path_with_or_without_a_trailing_slash(String path, String target) {
        api.answers(200, STARTED);

        api.seon(api.seonBuilder().baseUrl(api.url() + path)).initWorkflow("w-1", INPUTS);

        assertThat(api.request().getTarget()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://canary.example", "canary.example", "https://canary@seon.example", "https://a?canary", ""
            })
    void an_invalid_base_url_is_refused_and_not_repeated(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(api.seonBuilder().baseUrl(url)::build)
                .withMessageStartingWith("baseUrl ")
                .withMessageNotContaining("canary");
    }

    @Test
    void a_key_is_required_and_must_be_valid_in_a_header() {
        assertThatIllegalStateException()
                .isThrownBy(SeonClient.builder().region(SeonRegion.EU)::build)
                .withMessage("apiKey is missing");
        assertThatIllegalStateException()
                .isThrownBy(api.seonBuilder().apiKey(" ")::build)
                .withMessage("apiKey is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(api.seonBuilder().apiKey("canary\r\nX: 1")::build)
                .withMessageStartingWith("apiKey must be printable ASCII")
                .withMessageNotContaining("canary");
    }

    @Test
    void all_required_settings_can_be_environment_variables() {
        api.answers(200, STARTED);

        api.seon(from(Map.of(KEY, " canary-key\n", BASE_URL, api.url() + "/x", "OTHER", "y")))
                .initWorkflow("w-1", INPUTS);

        assertThat(api.request().getHeaders().get("x-api-key")).isEqualTo("canary-key");
        assertThat(SeonClient.builder().fromEnv()).as("the process's own").isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"eu, EU", "EU, EU", "' Us ', US", "apac, APAC"})
    void the_name_of_a_region_is_case_insensitive(String word, SeonRegion region) {
        assertThat(printed(from(Map.of(KEY, "k", REGION, word)))).isEqualTo("SeonClient[" + region.baseUrl() + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary", "europe", "e u", "https://canary.example"})
    void an_unknown_region_is_refused_by_the_name_of_its_variable(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(Map.of(REGION, word)))
                .withMessage("SEON_REGION must be eu, us or apac")
                .withNoCause();
    }

    @Test
    void a_blank_variable_is_not_set_and_changes_nothing() {
        Map<String, String> blank = Map.of(KEY, " ", REGION, "", BASE_URL, "\n");

        assertThat(printed(api.seonBuilder().fromEnv(blank)))
                .isEqualTo("SeonClient[" + api.url() + "/orchestration-api]");
        assertThatIllegalStateException().isThrownBy(from(blank)::build).withMessage("apiKey is missing");
        assertThatIllegalStateException()
                .isThrownBy(from(Map.of(KEY, "k", REGION, "eu", BASE_URL, "https://seon.example"))::build)
                .withMessageContaining("both set");
        assertThatNullPointerException().isThrownBy(() -> from(null)).withMessage("variables");
    }

    @Test
    void ten_calls_start_per_second_by_default_for_all_clients_of_a_builder() {
        FakeTimer timer = new FakeTimer();
        SeonClientBuilder builder =
                SeonClient.builder().baseUrl(api.url()).apiKey("k").timer(timer);
        List<SeonClient> clients = List.of(api.seon(builder), api.seon(builder));
        List<CompletableFuture<StartedRun>> runs = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            api.answers(200, STARTED);
        }
        for (int i = 0; i < 25; i++) {
            runs.add(clients.get(i % 2).initWorkflowAsync("w-1", INPUTS));
        }

        for (int begun : new int[] {10, 20, 25}) {
            CompletableFuture<?>[] first = runs.subList(0, begun).toArray(CompletableFuture[]::new);
            Mode.get(CompletableFuture.allOf(first));
            assertThat(api.requests()).isEqualTo(begun);
            assertThat(runs.subList(begun, 25)).noneMatch(CompletableFuture::isDone);
            timer.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_budget_is_shared_by_all_its_clients() {
        FakeTimer timer = new FakeTimer();
        RateBudget trial = RateBudget.perSecond(2).withTimer(timer);
        SeonClient one = api.seon(api.seonBuilder().rateBudget(trial));
        SeonClient other = api.seon(api.seonBuilder().rateBudget(trial));
        api.answers(200, STARTED).answers(200, STARTED).answers(200, STARTED);

        one.initWorkflow("w-1", INPUTS);
        other.initWorkflow("w-1", INPUTS);
        CompletableFuture<StartedRun> third = one.initWorkflowAsync("w-1", INPUTS);

        timer.awaitDelays(delays -> delays.size() == 1);
        assertThat(third).isNotDone();
        assertThat(api.requests()).isEqualTo(2);
        timer.advance(Duration.ofSeconds(1));
        assertThat(Mode.get(third).runId()).isEqualTo("run-1");
    }

    @Test
    void calls_beyond_the_bounds_are_refused_and_not_sent() {
        SeonClient narrow = api.seon(api.seonBuilder().maxConcurrentCalls(1).maxWaitingCalls(0));
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        CompletableFuture<StartedRun> hangs = narrow.initWorkflowAsync("w-1", INPUTS);
        api.request();

        List<Supplier<StartedRun>> ways = List.of(
                () -> narrow.initWorkflow("w-1", INPUTS), () -> Mode.get(narrow.initWorkflowAsync("w-1", INPUTS)));
        assertThat(ways)
                .allSatisfy(way -> assertThat(catchThrowable(way::get)).isInstanceOf(CallRejectedException.class));

        assertThat(hangs).isNotDone();
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void a_response_above_the_limit_leaves_the_outcome_unknown() {
        api.answers(200, STARTED).answers(200, STARTED + " ".repeat(1024 * 1024));

        for (SeonClient client :
                List.of(api.seon(api.seonBuilder().maxResponseBytes(10)), api.seon(api.seonBuilder()))) {
            assertThat(catchThrowable(() -> client.initWorkflow("w-1", INPUTS)))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCauseInstanceOf(UnreadableBodyException.class);
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void an_attempt_that_times_out_leaves_the_outcome_unknown() {
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        SeonClient impatient = api.seon(api.seonBuilder().attemptTimeout(Duration.ofMillis(300)));

        assertThat(catchThrowable(() -> impatient.initWorkflow("w-1", INPUTS)))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasCauseInstanceOf(TransportException.class);
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void the_callers_http_client_is_used_and_no_redirect_gets_the_key() {
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Own", "1").build()))
                .followRedirects(true)
                .build();
        api.answers(new MockResponse.Builder().code(307).addHeader("Location", api.url() + "/elsewhere"))
                .answers(200, STARTED);

        assertThat(catchThrowable(
                        () -> api.seon(api.seonBuilder().httpClient(own)).initWorkflow("w-1", INPUTS)))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(api.request().getHeaders().get("X-Own")).isEqualTo("1");
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void an_invalid_setting_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(api.seonBuilder().callTimeout(Duration.ZERO)::build)
                .withMessageStartingWith("callTimeout ");
        assertThatIllegalArgumentException()
                .isThrownBy(api.seonBuilder().attemptTimeout(Duration.ofDays(2))::build)
                .withMessageStartingWith("attemptTimeout ");
        assertThatIllegalArgumentException()
                .isThrownBy(api.seonBuilder().maxConcurrentCalls(0)::build)
                .withMessageStartingWith("maxConcurrentCalls ");
        assertThatIllegalArgumentException()
                .isThrownBy(api.seonBuilder().maxWaitingCalls(-1)::build)
                .withMessageStartingWith("maxWaitingCalls ");
        assertThatIllegalArgumentException()
                .isThrownBy(api.seonBuilder().maxResponseBytes(0)::build)
                .withMessageStartingWith("maxResponseBytes ");
        assertThatNullPointerException()
                .isThrownBy(() -> api.seonBuilder().region(null))
                .withMessage("region");
        assertThatNullPointerException()
                .isThrownBy(() -> api.seonBuilder().apiKey(null))
                .withMessage("apiKey");
        assertThatNullPointerException()
                .isThrownBy(() -> api.seonBuilder().rateBudget(null))
                .withMessage("rateBudget");
        assertThatNullPointerException()
                .isThrownBy(() -> api.seonBuilder().httpClient(null))
                .withMessage("httpClient");
    }
}
