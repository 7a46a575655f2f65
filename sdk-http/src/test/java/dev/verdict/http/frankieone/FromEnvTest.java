package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.http.engine.EnvironmentSettings;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FromEnvTest {
    private static final String KEY = "FRANKIEONE_API_KEY";
    private static final String CUSTOMER = "FRANKIEONE_CUSTOMER_ID";
    private static final String CHILD = "FRANKIEONE_CUSTOMER_CHILD_ID";
    private static final String ENVIRONMENT = "FRANKIEONE_ENVIRONMENT";
    private static final String BASE_URL = "FRANKIEONE_BASE_URL";
    private static final Map<String, String> COMPLETE =
            Map.of(KEY, "canary-key", CUSTOMER, "canary-customer", ENVIRONMENT, "uat");

    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> variables = new HashMap<>(COMPLETE);
        variables.put(name, value);
        return variables;
    }

    private static FrankieOneClientBuilder from(Map<String, String> variables) {
        return FrankieOneClient.builder().fromEnv(variables);
    }

    private static String printed(FrankieOneClientBuilder builder) {
        try (FrankieOneClient client = builder.build()) {
            return client.toString();
        }
    }

    @Test
    void all_required_settings_can_be_environment_variables() {
        FrankieOneClient client = api.client(from(Map.of(
                KEY,
                "canary-key",
                CUSTOMER,
                "canary-customer",
                CHILD,
                "canary-child",
                BASE_URL,
                api.url(),
                "OTHER",
                "x")));
        api.answers(200, Json.passed("x-1"));

        Mode.SYNC.look(client);

        Headers headers = api.request().getHeaders();
        assertThat(headers.get("api_key")).isEqualTo("canary-key");
        assertThat(headers.get("X-Frankie-CustomerID")).isEqualTo("canary-customer");
        assertThat(headers.get("X-Frankie-CustomerChildID")).isEqualTo("canary-child");
        assertThat(client).hasToString("FrankieOneClient[" + api.url() + ", for a child account]");
    }

    @ParameterizedTest
    @CsvSource({"uat, uat", "UAT, uat", "' Uat ', uat", "production, production", "PRODUCTION, production"})
    void the_name_of_an_environment_is_case_insensitive(String word, String environment) {
        assertThat(printed(from(with(ENVIRONMENT, word)))).isEqualTo("FrankieOneClient[" + environment + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary", "prod", "staging", "u at", "https://canary.example"})
    void an_unknown_environment_is_refused_by_the_name_of_its_variable(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(with(ENVIRONMENT, word)))
                .withMessage("FRANKIEONE_ENVIRONMENT must be uat or production")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_variable_is_not_set(String blank) {
        assertThat(printed(from(with(CHILD, blank)))).isEqualTo("FrankieOneClient[uat]");
        assertThat(printed(from(with(BASE_URL, blank)))).isEqualTo("FrankieOneClient[uat]");
        assertThatIllegalStateException()
                .isThrownBy(from(with(KEY, blank))::build)
                .withMessage("apiKey is missing");
        assertThatIllegalStateException()
                .isThrownBy(from(with(CUSTOMER, blank))::build)
                .withMessage("customerId is missing");
        assertThatIllegalStateException()
                .isThrownBy(from(with(ENVIRONMENT, blank))::build)
                .withMessage("environment is missing, and so is baseUrl");
    }

    @Test
    void a_line_break_at_the_end_of_a_secret_is_stripped() {
        api.answers(200, Json.passed("x-1"));

        Mode.SYNC.look(api.client(from(Map.of(KEY, "canary-key\n", CUSTOMER, " c ", BASE_URL, api.url() + "\r\n"))));

        assertThat(api.request().getHeaders().get("api_key")).isEqualTo("canary-key");
    }

    @Test
    void an_environment_together_with_a_base_url_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(from(with(BASE_URL, "https://canary.example"))::build)
                .withMessage("environment and baseUrl are both set; set only one of them");
        assertThatIllegalStateException()
                .isThrownBy(from(COMPLETE).baseUrl("https://canary.example")::build)
                .withMessageStartingWith("environment and baseUrl are both set");
        assertThatIllegalStateException()
                .isThrownBy(FrankieOneClient.builder()
                        .environment(FrankieOneEnvironment.UAT)
                        .fromEnv(Map.of(KEY, "k", CUSTOMER, "c", BASE_URL, "https://canary.example"))::build)
                .withMessageStartingWith("environment and baseUrl are both set");
    }

    @Test
    void the_last_setting_counts_and_an_unset_variable_changes_nothing() {
        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));
        FrankieOneClientBuilder before = api.builder().customerChildId("before").fromEnv(Map.of(KEY, "canary-key"));
        FrankieOneClientBuilder after = FrankieOneClient.builder()
                .fromEnv(Map.of(KEY, "canary-key", CHILD, "env", CUSTOMER, "c", BASE_URL, "https://canary.example"))
                .apiKey("after")
                .customerChildId("after")
                .baseUrl(api.url());

        Mode.SYNC.look(api.client(before));
        Mode.SYNC.look(api.client(after));

        Headers first = api.request().getHeaders();
        assertThat(first.get("api_key")).isEqualTo("canary-key");
        assertThat(first.get("X-Frankie-CustomerID")).isEqualTo(Api.CUSTOMER);
        assertThat(first.get("X-Frankie-CustomerChildID")).isEqualTo("before");
        Headers second = api.request().getHeaders();
        assertThat(second.get("api_key")).isEqualTo("after");
        assertThat(second.get("X-Frankie-CustomerChildID")).isEqualTo("after");
    }

    @Test
    void an_environment_that_is_set_twice_is_the_last_one() {
        assertThat(printed(from(COMPLETE).environment(FrankieOneEnvironment.PRODUCTION)))
                .isEqualTo("FrankieOneClient[production]");
        assertThat(printed(FrankieOneClient.builder()
                        .environment(FrankieOneEnvironment.PRODUCTION)
                        .fromEnv(COMPLETE)))
                .isEqualTo("FrankieOneClient[uat]");
    }

    @Test
    void invalid_values_are_refused_and_not_repeated() {
        for (Map<String, String> bad : List.of(
                with(KEY, "canary\r\nX-Other: 1"),
                with(CUSTOMER, "canar\u00ff"),
                with(CHILD, "canary\0"),
                Map.of(KEY, "canary", CUSTOMER, "canary", BASE_URL, "http://canary.example"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(from(bad)::build)
                    .withMessageNotContaining("canar")
                    .withNoCause();
        }
        assertThat(from(COMPLETE)).asString().doesNotContain("canary");
        assertThat(new EnvironmentSettings(COMPLETE)).hasToString("EnvironmentSettings[not printed]");
    }

    @Test
    void null_variables_are_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> from(null)).withMessage("variables");
    }

    /** Prints nothing of the real environment; the other tests use their own variables. */
    @Test
    void the_environment_of_the_process_is_read() {
        assertThat(FrankieOneClient.builder().fromEnv()).isNotNull();
    }
}
