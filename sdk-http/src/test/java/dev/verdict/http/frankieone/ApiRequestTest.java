package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Known;
import dev.verdict.http.testing.Mode;
import dev.verdict.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRequestTest {
    private static final RetryPolicy EAGER =
            RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));

    private final Api api = new Api();
    private final FrankieOneClient client = api.client(api.builder().retryPolicy(EAGER));

    @AfterEach
    void close() {
        api.close();
    }

    /** The HTTP methods of a request. */
    enum Method {
        GET(ApiRequest::get, ""),
        POST(ApiRequest::post, "{}"),
        PATCH(ApiRequest::patch, "{}"),
        PUT(ApiRequest::put, "{}"),
        DELETE(ApiRequest::delete, "");

        private final Function<String, ApiRequest> of;
        private final String body;

        Method(Function<String, ApiRequest> of, String body) {
            this.of = of;
            this.body = body;
        }
    }

    private ApiResponse call(Mode mode, ApiRequest request) {
        return mode == Mode.SYNC ? client.call(request) : Mode.get(client.callAsync(request));
    }

    @ParameterizedTest
    @EnumSource
    void every_method_sends_its_default_body(Method method) {
        for (Mode mode : Mode.values()) {
            api.answers(200, "{\"requestId\":\"01REQ\"}");

            ApiResponse answer = call(mode, method.of.apply("/v2/things/a.b~c_d-1"));

            RecordedRequest request = api.request();
            assertThat(request.getRequestLine()).isEqualTo(method + " /v2/things/a.b~c_d-1 HTTP/1.1");
            assertThat(Known.text(request)).isEqualTo(method.body);
            assertThat(request.getHeaders().get("api_key")).isEqualTo(Api.KEY);
            assertThat(answer.requestId()).isEqualTo("01REQ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "v2/things",
                "/v2/",
                "//v2",
                "/v2//things",
                "/v2/./things",
                "/v2/../things",
                "/v2/...",
                "/v2/.hidden",
                "/v2/%2e%2e",
                "/v2/a%20b",
                "/v2/things?x=1",
                "/v2/things#x",
                "/v2/two words",
                "/v2/a\\b",
                "/v2/a\nb",
                "/v2/é",
                "/v2/a;b",
                "/v2/{}",
                "/v2/{a b}",
                "/v2/{a",
                "/v2/a}",
                "/v2/x{a}",
                "/v2/{a}x",
                "/v2/{a}{b}",
                "https://elsewhere.example/v2",
                "/@elsewhere.example",
            })
    void an_invalid_path_is_refused(String template) {
        for (Method method : Method.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.of.apply(template))
                    .withMessageStartingWith("template must look like /v2/path/{name}");
        }
    }

    @Test
    void each_name_needs_a_value_and_each_value_a_name() {
        ApiRequest request = ApiRequest.get("/v2/{a}/x/{b}").path("a", "1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.call(request))
                .withMessage("the path has no value for {b}");
        assertThatIllegalArgumentException().isThrownBy(() -> client.callAsync(request));
        for (String name : List.of("c", "", "{a}", "x", "a}/x/{b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> client.call(request.path(name, "canary")));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.path("c", "canary"))
                .withMessage("the template has no such {name}");
        assertThat(api.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "\ud83d"})
    void a_value_that_is_not_a_path_segment_is_refused_by_name(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiRequest.get("/v2/{thing}").path("thing", value))
                .withMessageStartingWith("thing ");
    }

    @ParameterizedTest
    @CsvSource({
        "../x, ..%2Fx",
        "a/b?c#d, a%2Fb%3Fc%23d",
        "%2e%2e, %252e%252e",
        "{b}, %7Bb%7D",
        "two wörds, two%20w%C3%B6rds",
        "a~b, a%7Eb",
    })
    void a_value_reaches_the_server_as_one_segment(String value, String segment) {
        api.answers(200, "{}");

        client.call(
                ApiRequest.get("/v2/{a}/{b}").path("a", value).path("b", "x").path("b", "last"));

        assertThat(api.request().getTarget()).isEqualTo("/v2/" + segment + "/last");
    }

    @Test
    void a_query_is_encoded_in_order_and_a_name_can_occur_twice() {
        api.answers(200, "{}");

        client.call(ApiRequest.get("/v2/things")
                .query("q", "a&b=c d+é/?#%")
                .query("n[]", "2")
                .query("q", "")
                .query("line", "1\r\nX-Other: 1"));

        assertThat(api.request().getTarget())
                .isEqualTo("/v2/things?q=a%26b%3Dc%20d%2B%C3%A9%2F%3F%23%25&n%5B%5D=2&q=&line=1%0D%0AX-Other%3A%201");
    }

    /** Thrown at once: on a network thread the exception would be lost and the call would never end. */
    @Test
    void a_query_with_malformed_unicode_is_refused_in_the_calling_thread() {
        ApiRequest request = ApiRequest.get("/v2/things");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.query("q", "canary\ud83d"))
                .withMessage("q is not well-formed Unicode");
        assertThatIllegalArgumentException().isThrownBy(() -> request.query("\ud83d", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> request.query(" ", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.workflows().listAsync(WorkflowsFilter.ofService("\ud83d")))
                .withMessageContaining("serviceName");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.individuals()
                        .executions("e-1", "KYC", "AML", ExecutionsFilter.all().withStates("\ud83d")));
        assertThat(api.requests()).isZero();
    }

    @Test
    void a_body_is_any_json_object() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("text", "å \"quoted\"");
        fields.put("list", Arrays.asList(1, 2.5, null, true));
        fields.put("none", null);
        for (Method method : List.of(Method.POST, Method.PATCH, Method.PUT, Method.DELETE)) {
            api.answers(200, "{}");
            ApiRequest request = method.of.apply("/v2/things").body(fields);
            Map<String, Object> before = new HashMap<>(fields);
            fields.put("later", "not sent");

            client.call(request);

            RecordedRequest arrived = api.request();
            assertThat(arrived.getHeaders().get("Content-Type")).isEqualTo("application/json");
            assertThat(ApiResponse.of(200, arrived.getBody().toByteArray())
                            .body()
                            .asMap())
                    .isEqualTo(JsonObject.of(before).asMap());
            fields.remove("later");
        }
    }

    @Test
    void a_body_that_is_not_json_is_refused_and_a_get_has_no_body() {
        ApiRequest post = ApiRequest.post("/v2/things");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiRequest.get("/v2/things").body(Map.of()))
                .withMessage("a GET has no body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> post.body(Map.of("a", new StringBuilder("canary"))))
                .withMessageNotContaining("canary");
        assertThatNullPointerException().isThrownBy(() -> post.body(null));
    }

    @Test
    void a_get_is_retried() {
        api.answers(503, "")
                .answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(200, "{\"a\":1}");

        assertThat(client.call(ApiRequest.get("/v2/things")).status()).isEqualTo(200);
        assertThat(api.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GET")
    void any_other_method_is_not_sent_again_once_it_was_sent(Method method) {
        for (Mode mode : Mode.values()) {
            int before = api.requests();
            api.answers(503, "");

            assertThat(catchThrowable(() -> call(mode, method.of.apply("/v2/things"))))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            unknown -> assertThat(unknown.attempt()).isEmpty())
                    .hasMessageStartingWith(method + " /v2/things was sent at ");
            assertThat(api.requests() - before).isEqualTo(1);
        }
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(200, "{}");
        assertThat(catchThrowable(() -> client.call(method.of.apply("/v2/things"))))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(api.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void an_error_response_is_thrown(Method method) {
        for (Mode mode : Mode.values()) {
            api.answers(422, "{\"errorCode\":\"API-0422,\",\"requestId\":\"01REQ\"}");

            assertThat(catchThrowable(
                            () -> call(mode, method.of.apply("/v2/{a}").path("a", "canary"))))
                    .isInstanceOfSatisfying(HttpStatusException.class, error -> {
                        assertThat(error.kind()).isEqualTo(HttpStatusException.Kind.VALIDATION);
                        assertThat(error.errorCode()).hasValue("API-0422");
                    })
                    .hasMessage(method + " /v2/{a}: HTTP 422, error code API-0422, request 01REQ");
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    @Test
    void a_response_is_available_as_an_object_or_as_bytes() {
        api.answers(201, " {\"a\":{\"b\":[1]},\"requestId\":7} ")
                .answers(200, "[1, 2]")
                .answers(204, "")
                .answers(202, "not json");
        ApiRequest request = ApiRequest.post("/v2/things");

        ApiResponse object = client.call(request);
        assertThat(object.status()).isEqualTo(201);
        assertThat(object.body().get("a")).isEqualTo(Map.of("b", List.of(BigDecimal.ONE)));
        assertThat(object.requestId()).isEqualTo("7");
        assertThat(object.bytes()).asString(StandardCharsets.UTF_8).startsWith(" {");
        ApiResponse array = client.call(request);
        assertThat(array.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("[1, 2]");
        assertThat(catchThrowable(array::body)).isInstanceOf(UnreadableBodyException.class);
        assertThat(array.requestId()).isNull();
        ApiResponse empty = client.call(request);
        assertThat(empty.status()).isEqualTo(204);
        assertThat(empty.body().asMap()).isEqualTo(Collections.emptyMap());
        assertThat(empty.bytes()).isEmpty();
        assertThat(catchThrowable(client.call(request)::body)).isInstanceOf(UnreadableBodyException.class);
    }

    @Test
    void the_bytes_of_a_response_are_a_copy() {
        byte[] bytes = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        ApiResponse answer = ApiResponse.of(200, bytes);

        bytes[0] = 0;
        answer.bytes()[0] = 0;

        assertThat(answer.body().get("a")).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void a_request_is_immutable() {
        ApiRequest plain = ApiRequest.get("/v2/{a}").path("a", "1");
        plain.query("q", "1");
        plain.path("a", "2");
        api.answers(200, "{}");

        client.call(plain);

        assertThat(api.request().getTarget()).isEqualTo("/v2/1");
    }

    @Test
    void no_values_are_printed() {
        ApiRequest request = ApiRequest.post("/v2/{a}")
                .path("a", "canary")
                .query("q", "canary")
                .body(Map.of("b", "canary"));
        ApiResponse answer = ApiResponse.of(200, "{\"canary\":1}".getBytes(StandardCharsets.UTF_8));

        assertThat(request).hasToString("POST /v2/{a}");
        assertThat(request.toCall()).asString().doesNotContain("canary");
        assertThat(answer).hasToString("ApiResponse[200, 12 bytes]");
    }

    @Test
    void null_arguments_are_named() {
        ApiRequest request = ApiRequest.get("/v2/{a}");
        assertThatNullPointerException().isThrownBy(() -> ApiRequest.get(null)).withMessage("template");
        assertThatNullPointerException()
                .isThrownBy(() -> request.path(null, "x"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> request.path("a", null))
                .withMessage("a");
        assertThatNullPointerException()
                .isThrownBy(() -> request.query(null, "x"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> request.query("q", null))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> client.call(null)).withMessage("request");
        assertThatNullPointerException()
                .isThrownBy(() -> client.callAsync(null))
                .withMessage("request");
    }
}
