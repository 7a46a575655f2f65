package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.ProcessResult;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.Listing;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.http.testing.Recordings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call refuses a response about another entity. */
class EntityIdCheckTest {
    private static final String UUID = "01993700-edfb-766f-98d2-9fe470d78825";

    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    /** Every call with an entity id, and whether it starts or changes something. */
    enum OfOneEntity {
        EXECUTE(true, (client, id) -> client.individuals().executeAsync(id, "KYC", "AML")),
        EXECUTE_IN_THE_FOREGROUND(
                true, (client, id) -> client.individuals().executeAsync(id, "KYC", "AML", ExecuteOptions.foreground())),
        EXECUTE_FOR_AN_ORGANIZATION(
                true,
                (client, id) -> client.organizations().executeAsync(OrganizationSubject.ofEntityId(id), "KYC", "AML")),
        OVERRIDE(
                true,
                (client, id) -> client.individuals().overrideAsync(execution(client, id), WorkflowStatus.PASS, "seen")),
        GET(false, (client, id) -> client.individuals().executionAsync(id, "KYC", "AML", "x-1")),
        GET_AS_SENT(
                false,
                (client, id) -> client.individuals().executionAsSentAsync(execution(client, id), DetailLevel.META)),
        LATEST(false, (client, id) -> client.individuals().latestExecutionAsync(id, "KYC", "AML")),
        AWAIT(false, (client, id) -> client.awaitAsync(execution(client, id)));

        private final boolean changesSomething;
        private final BiFunction<FrankieOneClient, String, CompletableFuture<?>> call;

        OfOneEntity(boolean changesSomething, BiFunction<FrankieOneClient, String, CompletableFuture<?>> call) {
            this.changesSomething = changesSomething;
            this.call = call;
        }

        boolean isOfOrganization() {
            return this == EXECUTE_FOR_AN_ORGANIZATION;
        }

        private static Execution execution(FrankieOneClient client, String entityId) {
            String environment = client.toString().replaceAll("FrankieOneClient\\[(.*)]", "$1");
            return client.resume(
                    ExecutionReference.of(environment, EntityKind.INDIVIDUAL, entityId, "KYC", "AML", "x-1")
                            .toString());
        }
    }

    private static final List<String> ABOUT_ANOTHER = List.of(
            "$.workflowResult.entityId | {RESULT,'entityId':'e-2'}}",
            "$.workflowResult.entityId | {'entityId':'e-1','ENTITY':{'entityId':'e-1'},RESULT,'entityId':'e-2'}}",
            "$.workflowResult.entityId | {'serviceProfile':{'entityId':'e-1'},RESULT,'entityId':2}}",
            "$.workflowResult.entityId | {RESULT,'entityId':'E-1'}}",
            "$.entityId                | {'entityId':'e-2',RESULT}}",
            "$.entityId                | {'entityId':2,RESULT}}",
            "$.entityId                | {'entityId':'e-2','ENTITY':{'entityId':'e-1'},RESULT,'entityId':''}}",
            "$.ENTITY.entityId         | {'ENTITY':{'entityId':'e-2'},RESULT}}",
            "$.ENTITY.entityId         | {'entityId':'e-1','ENTITY':{'entityId':'e-2'},RESULT}}",
            "$.serviceProfile.entityId | {'serviceProfile':{'entityId':'e-2'},RESULT,'entityId':null}}");

    private static final List<String> ABOUT_THE_REQUESTED = List.of(
            "{RESULT,'entityId':'e-1'}}",
            "{'entityId':'e-2','ENTITY':{'entityId':'e-3'},RESULT,'entityId':'e-1'}}",
            "{'entityId':'e-1','ENTITY':{'entityId':'e-1'},'serviceProfile':{'entityId':'e-1'},RESULT}}",
            "{'entityId':'','ENTITY':[],'serviceProfile':{'entityId':' '},RESULT,'entityId':null}}",
            "{'ENTITY':{'entityId':{}},RESULT}}",
            "{RESULT}}");

    static Stream<Arguments> aboutAnother() {
        return Arrays.stream(OfOneEntity.values())
                .flatMap(call -> ABOUT_ANOTHER.stream().map(row -> Arguments.of(call, row)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("aboutAnother")
    void a_response_about_another_entity_is_refused(OfOneEntity call, String row) {
        String[] cells = row.split(" +\\| ");
        api.answers(200, body(call, cells[1]));

        Throwable failure = catchThrowable(() -> Mode.get(call.call.apply(client, "e-1")));

        assertThat(failure)
                .isInstanceOf(call.changesSomething ? OutcomeUnknownException.class : UnreadableBodyException.class);
        assertThat(call.changesSomething ? failure.getCause() : failure)
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        unreadable -> assertThat(unreadable.location()).isEqualTo(named(call, cells[0])))
                .hasMessageContaining("the response is about another entity")
                .hasMessageNotContaining("e-2");
        assertThat(api.requests()).as("not asked for again").isEqualTo(1);
    }

    static Stream<Arguments> aboutTheRequested() {
        return Arrays.stream(OfOneEntity.values())
                .flatMap(call -> ABOUT_THE_REQUESTED.stream().map(row -> Arguments.of(call, row)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("aboutTheRequested")
    void the_entity_of_the_result_counts_and_the_envelope_only_without_one(OfOneEntity call, String json) {
        api.answers(200, body(call, json));

        assertThat(Mode.get(call.call.apply(client, "e-1"))).isNotNull();
    }

    private static String body(OfOneEntity call, String json) {
        return named(call, json)
                .replace(
                        "RESULT",
                        "'workflowResult':{'workflowExecutionId':'x-1','workflowExecutionState':'COMPLETED','status':'PASS'")
                .replace('\'', '"');
    }

    private static String named(OfOneEntity call, String text) {
        return text.replace("ENTITY", call.isOfOrganization() ? "organization" : "individual");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4711 | 4711",
                "4711 | 4711.0",
                UUID + " | '01993700-EDFB-766F-98D2-9FE470D78825'",
                "01JZHEX5FQA4DJB0MMJFZR26JS | '01jzhex5fqa4djb0mmjfzr26js'",
            })
    void an_id_is_the_same_as_number_and_text_and_a_uuid_in_either_case(String requested, String sent) {
        String json =
                "{'workflowResult':{'workflowExecutionId':SENT,'entityId':SENT,'workflowExecutionState':'COMPLETED'}}"
                        .replace("SENT", sent)
                        .replace('\'', '"');
        api.answers(200, json);

        WorkflowResponse response = client.individuals().execution(requested, "KYC", "AML", requested);

        assertThat(response.workflowResult().workflowExecutionState().isPresent())
                .isTrue();
    }

    @Test
    void a_response_202_about_another_entity_is_refused() {
        api.answers(202, Json.startedFor("x-1", "e-2"))
                .answers(202, Json.startedFor("x-1", "e-2"))
                .answers(202, Json.startedFor("x-1", "e-2"));

        assertThat(Mode.SYNC.executeFailure(client))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .hasMessageContaining("$.entityId");
        assertThat(Mode.SYNC.lookFailure(client)).isInstanceOf(UnreadableBodyException.class);
        assertThat(catchThrowable(() -> client.individuals().latestExecution("e-1", "KYC", "AML")))
                .isInstanceOf(UnreadableBodyException.class);
    }

    @Test
    void a_response_202_whose_service_profile_is_of_another_entity_is_refused() {
        api.answers(
                202,
                "{\"requestId\":\"01REQ\",\"workflowExecutionId\":\"x-1\",\"serviceProfile\":{\"entityId\":\"e-2\"}}");

        assertThat(Mode.SYNC.executeFailure(client))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .hasMessageContaining("$.serviceProfile.entityId");
    }

    @Test
    void an_item_of_another_entity_makes_its_page_unreadable() {
        String page = "{\"requestId\":\"01REQ\",\"workflowResults\":[{\"workflowExecutionId\":\"x-1\"},"
                + "{\"workflowExecutionId\":\"x-2\",\"entityId\":\"e-1\"},"
                + "{\"workflowExecutionId\":\"x-3\",\"entityId\":\"e-2\"}]}";
        api.answers(200, page).answers(200, page);
        Listing<WorkflowResult> listing = client.individuals().executions("e-1", "KYC", "AML");

        for (Throwable failure : List.of(
                catchThrowable(() -> listing.stream().toList()),
                catchThrowable(() -> Mode.get(listing.toListAsync(10))))) {
            assertThat(failure)
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining("$.workflowResults[2].entityId");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_process_result_of_another_entity_makes_its_page_unreadable(EntityKind kind) {
        String page = "{\"requestId\":\"01REQ\",\"processResults\":[{\"processResultId\":\"p-1\"},"
                + "{\"processResultId\":\"p-2\",\"entityId\":\"e-1\"},"
                + "{\"processResultId\":\"p-3\",\"entityId\":\"e-2\"}]}";
        api.answers(200, page).answers(200, page);
        Entities entities = kind == EntityKind.INDIVIDUAL ? client.individuals() : client.organizations();
        Listing<ProcessResult> listing = entities.processResults("e-1", ProcessResultsFilter.all());

        for (Throwable failure : List.of(
                catchThrowable(() -> listing.stream().toList()),
                catchThrowable(() -> Mode.get(listing.toListAsync(10))))) {
            assertThat(failure)
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining("$.processResults[2].entityId");
        }
    }

    @Test
    void a_link_for_another_person_is_refused() {
        String link = "{\"url\":\"https://canary.example\",\"entityId\":\"e-2\"}";
        api.answers(200, link).answers(200, link);

        assertThat(catchThrowable(() -> client.individuals()
                        .hostedUrl(HostedUrlRequest.forEntity("e-1").build())))
                .isInstanceOf(OutcomeUnknownException.class)
                .cause()
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("$.entityId")
                .hasMessageNotContainingAny("canary", "e-2");
        assertThat(client.individuals()
                        .hostedUrl(HostedUrlRequest.forEntity("e-2").build())
                        .url())
                .isEqualTo("https://canary.example");
    }

    @ParameterizedTest
    @EnumSource
    void a_service_profile_of_another_entity_is_refused(Mode mode) {
        api.answers(200, "{\"requestId\":\"01REQ\",\"serviceProfile\":{\"serviceName\":\"KYC\",\"entityId\":\"e-2\"}}");

        assertThat(catchThrowable(() -> {
                    if (mode == Mode.SYNC) {
                        client.individuals().serviceProfile("e-1", "KYC");
                    } else {
                        Mode.get(client.individuals().serviceProfileAsync("e-1", "KYC"));
                    }
                }))
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("$.serviceProfile.entityId");
    }

    static List<Path> recordings() {
        return Recordings.all();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void every_recording_is_about_the_entity_of_its_result_and_about_no_other(Path recording) {
        String json = Recordings.text(recording);
        WorkflowResponse recorded = WorkflowResponse.parse(json.getBytes(StandardCharsets.UTF_8));
        WorkflowResult result = recorded.workflowResult();
        Entities entities = recorded.organizationAsSent().isPresent() ? client.organizations() : client.individuals();
        String entityId = Optional.ofNullable(result.entityId()).orElseGet(() ->
                (String) recorded.individualAsSent().orElseThrow().get("entityId"));
        String executionId = result.executionId();
        api.answers(200, json).answers(200, json);

        WorkflowResponse read = entities.execution(entityId, "KYC", "AML", executionId);

        Verdict verdict = read.workflowResult().verdict();
        assertThat(verdict).isEqualTo(result.verdict());
        assertThat(catchThrowable(() -> entities.execution("e-1", "KYC", "AML", executionId)))
                .isInstanceOf(UnreadableBodyException.class);
    }
}
