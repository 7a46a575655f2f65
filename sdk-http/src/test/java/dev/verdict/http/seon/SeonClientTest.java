package dev.verdict.http.seon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.Verdict;
import dev.verdict.http.CallEvent;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Fault;
import dev.verdict.http.testing.Mode;
import dev.verdict.json.JsonObject;
import dev.verdict.review.DatePreset;
import dev.verdict.review.ReviewFilter;
import dev.verdict.seon.RunStart;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.review.SeonReview;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeonClientTest {
    private static final String STARTED = "{\"data\":{\"executionId\":\"run-1\",\"token\":\"canary-token\"}}";
    private static final WorkflowInputs INPUTS = WorkflowInputs.of("customer-4711");

    private final Api api = new Api();
    private final List<CallEvent> events = new ArrayList<>();
    private final SeonClient client = api.seon(api.seonBuilder().listener(events::add));

    @AfterEach
    void close() {
        api.close();
    }

    private List<Supplier<StartedRun>> ways() {
        return List.of(
                () -> client.initWorkflow("w-1", INPUTS), () -> Mode.get(client.initWorkflowAsync("w-1", INPUTS)));
    }

    @Test
    void a_run_is_started_with_its_inputs_and_the_key_in_its_header() {
        api.answers(200, STARTED);

        StartedRun started = client.initWorkflow(
                "w-1",
                INPUTS.withEmail("ada@shop.example")
                        .withPhoneNumber("+61400000000")
                        .withFullName("Ada Stubworth")
                        .withDateOfBirth(LocalDate.of(1992, 8, 5))
                        .withReferenceImage("aW1hZ2U=")
                        .withCpf("000")
                        .with("device", "d-1"));

        RecordedRequest request = api.request();
        assertThat(request.getRequestLine()).isEqualTo("POST /orchestration-api/v1/init-workflow HTTP/1.1");
        assertThat(request.getHeaders().get("x-api-key")).isEqualTo(Api.KEY);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeaders().names()).doesNotContain("api_key", "X-Frankie-CustomerID");
        assertThat(JsonObject.parse(request.getBody().toByteArray()).asMap())
                .isEqualTo(Map.of(
                        "workflowId",
                        "w-1",
                        "inputs",
                        Map.of(
                                "user_id",
                                "customer-4711",
                                "email",
                                "ada@shop.example",
                                "phone_number",
                                "+61400000000",
                                "user_fullname",
                                "Ada Stubworth",
                                "user_dob",
                                "1992-08-05",
                                "reference_image",
                                "aW1hZ2U=",
                                "cpf",
                                "000",
                                "device",
                                "d-1")));
        assertThat(started.runId()).isEqualTo("run-1");
        assertThat(started.token()).isEqualTo("canary-token");
        assertThat(started.run().executionId()).isEqualTo("run-1");
        assertThat(started.run().userReference()).contains("customer-4711");
        assertThat(started.run().verdict().kind()).isEqualTo(Verdict.Kind.PENDING);
    }

    @ParameterizedTest
    @EnumSource
    void any_failure_after_sending_leaves_the_outcome_unknown_and_is_not_sent_again(Fault fault) {
        for (Supplier<StartedRun> way : ways()) {
            int before = api.requests();
            api.answers(fault.answer()).answers(200, STARTED);

            Throwable failure = catchThrowable(way::get);

            while (api.requests() == before) {
                api.request();
            }
            assertThat(api.requests() - before).as("requests").isEqualTo(1);
            assertThat(failure)
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCauseInstanceOf(fault.cause())
                    .hasMessageContaining("admin panel");
            assertThat(way.get().runId()).as("the good answer is still there").isEqualTo("run-1");
        }
    }

    @Test
    void a_429_is_retried_because_nothing_was_started() {
        for (Supplier<StartedRun> way : ways()) {
            int before = api.requests();
            api.answers(429, "{\"error\":{\"code\":\"RATE_LIMITED\"}}").answers(200, STARTED);

            assertThat(way.get().runId()).isEqualTo("run-1");
            assertThat(api.requests() - before).isEqualTo(2);
        }
    }

    @Test
    void without_a_connection_nothing_was_sent() {
        api.goAway();

        for (Supplier<StartedRun> way : ways()) {
            assertThat(catchThrowable(way::get)).isInstanceOf(TransportException.class);
        }
    }

    /** No webhook has arrived for the run yet. */
    @Test
    void a_new_run_is_found_in_lists_by_its_inputs() {
        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        SeonClient onFixedClock = api.seon(api.seonBuilder().clock(clock));
        WorkflowInputs inputs = INPUTS.withFullName("Ada Stubworth").withEmail("ada@shop.example");
        for (Supplier<StartedRun> way : List.<Supplier<StartedRun>>of(
                () -> onFixedClock.initWorkflow("w-1", inputs),
                () -> Mode.get(onFixedClock.initWorkflowAsync("w-1", inputs)))) {
            api.answers(200, STARTED);

            WorkflowRun run = WorkflowRun.parse(way.get().run().toJson());

            assertThat(run.startedWith())
                    .isEqualTo(RunStart.of("customer-4711")
                            .withWorkflowId("w-1")
                            .withUserName("Ada Stubworth")
                            .withEmail("ada@shop.example")
                            .withStartedAt(now));
            ReviewFilter filter = ReviewFilter.ALL
                    .withStatuses(List.of("PENDING"))
                    .within(DatePreset.TODAY, clock, ZoneOffset.UTC)
                    .withWorkflow("w-1")
                    .withUser("customer-4711");
            assertThat(List.of(filter.withText("stubworth"), filter.withText("ada@shop")))
                    .allMatch(each -> each.test(SeonReview.run(run)));
        }
    }

    @Test
    void inputs_that_were_not_set_are_unknown() {
        api.answers(200, STARTED);

        RunStart start = client.initWorkflow("w-1", INPUTS).start();

        assertThat(start.userName()).isNull();
        assertThat(start.email()).isNull();
        assertThat(start.startedAt()).isNotNull();
    }

    @Test
    void a_run_without_a_token_is_started_too() {
        api.answers(200, "{\"data\":{\"executionId\":\"run-1\"}}");

        assertThat(client.initWorkflow("w-1", INPUTS).token()).isNull();
    }

    @Test
    void neither_the_token_nor_the_person_nor_the_key_is_printed() {
        api.answers(200, STARTED).answers(500, STARTED);

        StartedRun started = client.initWorkflow("w-1", INPUTS.withEmail("ada@shop.example"));
        Throwable failure = catchThrowable(() -> client.initWorkflow("w-1", INPUTS));

        assertThat(started).hasToString("StartedRun[run-1]");
        assertThat(client).hasToString("SeonClient[" + api.url() + "/orchestration-api]");
        assertThat(INPUTS.withEmail("ada@shop.example").toString()).doesNotContain("ada", "4711");
        assertThat(failure.getMessage() + failure.getCause().getMessage() + events)
                .doesNotContain("canary", "customer-4711", Api.KEY);
        assertThat(events).hasSize(6);
    }

    @Test
    void invalid_arguments_are_refused_before_anything_is_sent() {
        assertThatIllegalArgumentException().isThrownBy(() -> client.initWorkflow(" ", INPUTS));
        assertThatNullPointerException().isThrownBy(() -> client.initWorkflow("w-1", null));
        assertThat(api.requests()).isZero();
    }

    @Test
    void a_closed_client_starts_nothing() {
        client.close();

        assertThatIllegalStateException().isThrownBy(() -> client.initWorkflow("w-1", INPUTS));
        assertThat(api.requests()).isZero();
    }
}
