package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.json.JsonObject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    private static final ExecuteOptions BACKGROUND = ExecuteOptions.background();

    private final Api api = new Api();
    private final Individuals individuals = api.client().individuals();

    @AfterEach
    void close() {
        api.close();
    }

    private static JsonObject body(RecordedRequest request) {
        return JsonObject.parse(request.getBody().toByteArray());
    }

    @Test
    void every_call_sends_the_credentials_and_the_user_agent() {
        api.answers(202, Json.started("x-1")).answers(200, Json.passed("x-1"));

        individuals.execute("e-1", "KYC", "AML");
        individuals.execution("e-1", "KYC", "AML", "x-1");

        for (RecordedRequest request : List.of(api.request(), api.request())) {
            assertThat(request.getHeaders().names())
                    .as("names as FrankieOne writes them")
                    .contains("api_key", "X-Frankie-CustomerID")
                    .doesNotContain("X-Frankie-CustomerChildID", "Authorization", "Cookie");
            assertThat(request.getHeaders().values("api_key")).containsExactly(Api.KEY);
            assertThat(request.getHeaders().values("X-Frankie-CustomerID")).containsExactly(Api.CUSTOMER);
            assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
            assertThat(request.getHeaders().get("User-Agent")).matches("verdict-java/\\d+\\.\\d+\\.\\d+.*");
        }
    }

    @Test
    void the_name_of_a_header_is_sent_in_its_exact_spelling() {
        api.answers(200, Json.passed("x-1"));
        FrankieOneClient child = api.client(api.builder().customerChildId("child-9"));

        child.individuals().execution("e-1", "KYC", "AML", "x-1");

        assertThat(api.request().getHeaders().toString())
                .contains("api_key: ")
                .contains("X-Frankie-CustomerID: ")
                .contains("X-Frankie-CustomerChildID: child-9\n");
    }

    @Test
    void an_execution_runs_in_the_background_by_default() {
        api.answers(202, Json.started("x-1")).answers(200, Json.passed("x-2"));

        individuals.execute("e-1", "KYC", "AML");
        individuals.execute("e-1", "KYC", "AML", ExecuteOptions.foreground());

        RecordedRequest background = api.request();
        assertThat(background.getRequestLine())
                .isEqualTo("POST /v2/individuals/e-1/serviceprofiles/KYC/workflows/AML/execute HTTP/1.1");
        assertThat(background.getHeaders().get("X-Frankie-Background")).isEqualTo("1");
        assertThat(background.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(background.getBody().utf8()).isEqualTo("{}");
        RecordedRequest foreground = api.request();
        assertThat(foreground.getHeaders().get("X-Frankie-Background")).isNull();
    }

    @Test
    void a_comment_is_sent_in_the_format_of_frankieone() {
        api.answers(202, Json.started("x-1"));

        individuals.execute("e-1", "KYC", "AML", BACKGROUND.withComment("says \"hello\" – ok"));

        assertThat(body(api.request()).asMap()).isEqualTo(Map.of("comment", Map.of("text", "says \"hello\" – ok")));
    }

    @Test
    void create_sends_the_given_individual() {
        api.answers(202, "{\"workflowExecutionId\":\"x-1\",\"entityId\":\"e-7\"}");
        Map<String, Object> individual = Map.of(
                "name", Map.of("givenName", "Ann", "familyName", "Ødegård"),
                "externalReferences", List.of(Map.of("name", "CUSTOMER-REFERENCE", "value", "c-1")),
                "version", 2);

        individuals.createAndExecute(
                NewIndividual.ofFields("c-1", individual), "KYC", "AML", BACKGROUND.withComment("hello"));

        RecordedRequest request = api.request();
        assertThat(request.getRequestLine())
                .isEqualTo("POST /v2/individuals/new/serviceprofiles/KYC/workflows/AML/execute HTTP/1.1");
        assertThat(request.getHeaders().get("X-Frankie-Background")).isEqualTo("1");
        JsonObject body = body(request);
        assertThat(body.get("comment")).isEqualTo(Map.of("text", "hello"));
        assertThat(body.get("individual"))
                .isEqualTo(Map.of(
                        "name", Map.of("givenName", "Ann", "familyName", "Ødegård"),
                        "externalReferences", List.of(Map.of("name", "CUSTOMER-REFERENCE", "value", "c-1")),
                        "version", BigDecimal.valueOf(2)));
    }

    @Test
    void an_execution_is_requested_by_its_id() {
        api.answers(200, Json.passed("x-1"));

        individuals.execution("e-1", "KYC", "AML", "x-1");

        RecordedRequest request = api.request();
        assertThat(request.getRequestLine())
                .isEqualTo("GET /v2/individuals/e-1/serviceprofiles/KYC/workflows/AML/executions/x-1 HTTP/1.1");
        assertThat(request.getHeaders().get("X-Frankie-Background")).isNull();
    }

    @Test
    void a_base_url_may_have_a_path() {
        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));

        for (String prefix : List.of("/gateway/frankie%20one", "/gateway/frankie%20one/")) {
            api.client(api.builder().baseUrl(api.url() + prefix)).individuals().execution("e-1", "KYC", "AML", "x-1");

            assertThat(api.request().getTarget())
                    .isEqualTo(
                            "/gateway/frankie%20one/v2/individuals/e-1/serviceprofiles/KYC/workflows/AML/executions/x-1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../x, ..%2Fx",
        "a/b, a%2Fb",
        "%2F, %252F",
        "%2e%2e, %252e%252e",
        "two words, two%20words",
        "Prüfung 🙂, Pr%C3%BCfung%20%F0%9F%99%82",
        "a?b=c#d, a%3Fb%3Dc%23d",
        "a;b+c&d:e@f, a%3Bb%2Bc%26d%3Ae%40f",
        "..., ...",
    })
    void any_id_or_name_is_sent_as_one_path_segment(String part, String segment) {
        api.answers(200, Json.passed(part)).answers(202, Json.started("x-1"));

        individuals.execution(part, part, part, part);
        individuals.execute(part, part, part);

        assertThat(api.request().getTarget())
                .isEqualTo("/v2/individuals/%1$s/serviceprofiles/%1$s/workflows/%1$s/executions/%1$s"
                        .replace("%1$s", segment));
        assertThat(api.request().getTarget())
                .isEqualTo("/v2/individuals/%1$s/serviceprofiles/%1$s/workflows/%1$s/execute".replace("%1$s", segment));
    }

    @Test
    void a_line_break_in_an_id_is_encoded_in_the_path() {
        api.answers(202, Json.started("x-1"));

        individuals.execute("e-1\r\napi_key: other", "KYC", "AML");

        RecordedRequest request = api.request();
        assertThat(request.getTarget())
                .isEqualTo("/v2/individuals/e-1%0D%0Aapi_key%3A%20other/serviceprofiles/KYC/workflows/AML/execute");
        assertThat(request.getHeaders().values("api_key")).containsExactly(Api.KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", ".", "..", "\ud83d"})
    void an_id_that_is_not_a_path_segment_is_refused_by_name_before_anything_is_sent(String part) {
        NewIndividual individual = NewIndividual.ofFields("c-1", Map.of());

        refused("entityId", () -> individuals.execute(part, "KYC", "AML"));
        refused("serviceName", () -> individuals.execute("e-1", part, "AML"));
        refused("workflowName", () -> individuals.execute("e-1", "KYC", part));
        refused("entityId", () -> individuals.executeAsync(part, "KYC", "AML"));
        refused("serviceName", () -> individuals.createAndExecute(individual, part, "AML"));
        refused("workflowName", () -> individuals.createAndExecuteAsync(individual, "KYC", part));
        refused("entityId", () -> individuals.execution(part, "KYC", "AML", "x-1"));
        refused("executionId", () -> individuals.execution("e-1", "KYC", "AML", part));
        refused("executionId", () -> individuals.executionAsync("e-1", "KYC", "AML", part));

        assertThat(api.requests()).isZero();
    }

    private static void refused(String name, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageStartingWith(name + " ");
    }

    @Test
    void without_tls_credentials_are_not_sent_through_a_system_proxy() {
        Map<String, String> settings =
                Map.of("http.proxyHost", "127.0.0.1", "http.proxyPort", "0", "http.nonProxyHosts", "");
        Map<String, String> before = new HashMap<>();
        settings.keySet().forEach(name -> before.put(name, System.getProperty(name)));
        try (Api proxy = new Api()) {
            settings.forEach(System::setProperty);
            System.setProperty("http.proxyPort", proxy.url().replaceAll(".*:", ""));
            proxy.answers(200, Json.passed("x-1"));
            api.answers(200, Json.passed("x-1"));

            api.client().individuals().execution("e-1", "KYC", "AML", "x-1");

            assertThat(proxy.requests()).isZero();
            assertThat(api.requests()).isEqualTo(1);
        } finally {
            before.forEach((name, value) -> {
                if (value == null) {
                    System.clearProperty(name);
                } else {
                    System.setProperty(name, value);
                }
            });
        }
    }

    @Test
    void null_arguments_are_named() {
        named("entityId", () -> individuals.execute(null, "KYC", "AML"));
        named("serviceName", () -> individuals.execute("e-1", null, "AML"));
        named("workflowName", () -> individuals.execute("e-1", "KYC", null));
        named("options", () -> individuals.execute("e-1", "KYC", "AML", null));
        named("individual", () -> individuals.createAndExecute(null, "KYC", "AML"));
        named(
                "options",
                () -> individuals.createAndExecuteAsync(NewIndividual.ofFields("c-1", Map.of()), "KYC", "AML", null));
        named("executionId", () -> individuals.execution("e-1", "KYC", "AML", null));
        named("execution", () -> individuals.execution(null));
        named("execution", () -> individuals.executionAsync(null));
        named("comment", () -> BACKGROUND.withComment(null));

        assertThat(api.requests()).isZero();
    }

    private static void named(String name, Runnable call) {
        assertThatNullPointerException().isThrownBy(call::run).withMessage(name);
    }

    @Test
    void a_value_that_is_not_json_is_refused_before_anything_is_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> individuals.createAndExecute(
                        NewIndividual.ofFields("c-1", Map.of("born", new Object())), "KYC", "AML"))
                .withMessage("not a JSON value: java.lang.Object");
        assertThat(api.requests()).isZero();
    }

    @Test
    void a_comment_is_not_printed() {
        assertThat(BACKGROUND.withComment("Ann lives in Oslo"))
                .hasToString("ExecuteOptions[background, with a comment]");
        assertThat(ExecuteOptions.foreground()).hasToString("ExecuteOptions[foreground]");
    }
}
