package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.verdict.Open;
import dev.verdict.frankieone.ServiceProvider;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.api.ServiceProfileResponse;
import dev.verdict.seon.Ping;
import dev.verdict.seon.RunStart;
import dev.verdict.seon.UnknownEvent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Serialization of the SDK's values by the user's Jackson, for example in a web controller. */
class DatabindTest {
    private static final String JSON =
            "{\"workflowResult\":{\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\",\"result\":\"\","
                    + "\"riskAssessment\":{\"riskScore\":12.50,\"riskLevel\":null},\"startedAt\":\"2026-01-01T10:00:00.47008Z\","
                    + "\"issues\":[],\"monitoringTypes\":[\"AML\",\"NEW\"],\"entityId\":17,\"notes\":{\"a\":{\"value\":\"v\"}},"
                    + "\"workflowStepResults\":[{\"stepName\":\"KYC\",\"summary\":{\"stepName\":\"KYC\",\"matchedRules\":[{}]},"
                    + "\"processResults\":[{\"supplementaryData\":{\"type\":\"NEW\",\"x\":[1]}}]}],\"somethingNew\":{\"a\":[true]}},"
                    + "\"requestId\":\"R\",\"individual\":{\"name\":{\"displayName\":\"Alex\"}}}";

    /** A mapper of any Jackson version. */
    private interface Writer {
        String write(Object value) throws Exception;
    }

    private interface Reader {
        Object read(String json, Class<?> type) throws Exception;
    }

    static Stream<Arguments> mappers() {
        Map<String, JsonMapper.Builder> jackson2 = new LinkedHashMap<>();
        jackson2.put("defaults", JsonMapper.builder());
        jackson2.put(
                "as Spring sets it",
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        jackson2.put("empty beans allowed", JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS));
        jackson2.put("other names", JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        jackson2.put(
                "fields only",
                JsonMapper.builder()
                        .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY));
        jackson2.put("modules found", JsonMapper.builder().findAndAddModules());
        Stream<Arguments> two = jackson2.entrySet().stream().map(entry -> {
            ObjectMapper mapper = entry.getValue().build();
            return Arguments.of(
                    "Jackson 2, " + entry.getKey(), (Writer) mapper::writeValueAsString, (Reader) mapper::readValue);
        });
        Map<String, tools.jackson.databind.json.JsonMapper.Builder> jackson3 = new LinkedHashMap<>();
        jackson3.put("defaults", tools.jackson.databind.json.JsonMapper.builder());
        jackson3.put(
                "other names",
                tools.jackson.databind.json.JsonMapper.builder()
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE));
        jackson3.put(
                "modules found",
                tools.jackson.databind.json.JsonMapper.builder().findAndAddModules());
        Stream<Arguments> three = jackson3.entrySet().stream().map(entry -> {
            tools.jackson.databind.ObjectMapper mapper = entry.getValue().build();
            return Arguments.of(
                    "Jackson 3, " + entry.getKey(), (Writer) mapper::writeValueAsString, (Reader) mapper::readValue);
        });
        return Stream.concat(two, three);
    }

    private static WorkflowResponse response() {
        return WorkflowResponse.parse(JSON.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject json(String json) {
        return JsonObject.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void a_record_is_written_as_the_platform_sent_it(String name, Writer mapper, Reader reader) throws Exception {
        WorkflowResponse response = response();

        assertThat(json(mapper.write(response))).isEqualTo(json(JSON));
        assertThat(json(mapper.write(response.workflowResult())))
                .isEqualTo(json(JSON).object("workflowResult").orElseThrow());
        assertThat(WorkflowResult.parse(mapper.write(response.workflowResult()).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(response.workflowResult());
    }

    /** A class of the caller with values of the SDK. */
    public record Holder(WorkflowResult result, List<Open<WorkflowStatus>> words, Map<String, JsonObject> objects) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void values_in_the_callers_classes_are_written_as_the_platform_sent_them(String name, Writer mapper, Reader reader)
            throws Exception {
        WorkflowResult result = response().workflowResult();
        Holder holder = new Holder(
                result,
                Arrays.asList(
                        Open.of(WorkflowStatus.PASS),
                        Open.of(WorkflowStatus.class, "new word"),
                        Open.absent(),
                        Open.mistyped(BigDecimal.TEN, "10")),
                Map.of("individual", response().individualAsSent().orElseThrow()));

        Map<String, Object> written = json(mapper.write(holder)).asMap();

        assertThat(JsonObject.of(Map.of("r", written.get("result"))))
                .isEqualTo(JsonObject.of(Map.of("r", result.asMap())));
        assertThat(written.get("words")).isEqualTo(Arrays.asList("PASS", "new word", null, BigDecimal.TEN));
        assertThat(written.get("objects"))
                .isEqualTo(Map.of("individual", Map.of("name", Map.of("displayName", "Alex"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void reading_a_result_without_the_sdk_fails(String name, Writer mapper, Reader reader) {
        for (String json : List.of(JSON, "{\"status\":\"PASS\"}", "{\"status\":null}", "{}")) {
            assertThatThrownBy(() -> reader.read(json, WorkflowResult.class))
                    .as(json)
                    .isInstanceOf(Exception.class);
        }
        assertThatThrownBy(() -> reader.read("\"PASS\"", Open.class)).isInstanceOf(Exception.class);
        for (Class<?> type : List.of(
                WorkflowResponse.class,
                ServiceProfileResponse.class,
                ServiceProvider.class,
                Ping.class,
                UnknownEvent.class,
                RunStart.class)) {
            for (String json : List.of(JSON, "{\"requestId\":\"R\"}", "{}")) {
                assertThatThrownBy(() -> reader.read(json, type))
                        .as(type + json)
                        .isInstanceOf(Exception.class);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void views_and_verdicts_are_written_with_their_content(String name, Writer mapper, Reader reader) throws Exception {
        WorkflowResult result = response().workflowResult();

        assertThat(json("{\"checks\":" + mapper.write(result.evidence()) + "}"))
                .isEqualTo(json("{\"checks\":[{\"supplementaryData\":{\"type\":\"NEW\",\"x\":[1]}}]}"));
        assertThat(json(mapper.write(result.verdict())).get("kind")).isEqualTo("APPROVED");
    }

    @Test
    void a_mapper_that_omits_empty_values_loses_nothing() throws Exception {
        ObjectMapper sparing = JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
        WorkflowResult result = response().workflowResult();

        assertThat(WorkflowResult.parse(sparing.writeValueAsBytes(result))).isEqualTo(result);
    }
}
