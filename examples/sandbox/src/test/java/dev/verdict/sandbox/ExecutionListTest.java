package dev.verdict.sandbox;

import static dev.verdict.sandbox.ManualClock.minute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Progress;
import dev.verdict.sandbox.Caller.ApiResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionListTest {
    private static final String LIST = Caller.workflow("e", "fail") + "/executions";

    private final ManualClock clock = new ManualClock();

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().clock(clock).looksUntilDone(1).start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void executions_are_listed_newest_first() {
        List<String> ids = executeOneAMinute(3);

        ApiResponse list = caller.get(LIST);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().asMap()).containsOnlyKeys("meta", "requestId", "workflowResults");
        assertThat(list.each("workflowResults", "workflowExecutionId")).isEqualTo(reversed(ids));
        assertThat(meta(list)).isEqualTo("page=1 total=3 limit=20 count=3 sort=desc sortFields=[createdAt]");
        assertThat(list.text("requestId")).hasSize(26);
    }

    @Test
    void executions_of_the_same_time_are_listed_newest_first() {
        List<String> ids = List.of(id(caller.execute("e", "fail")), id(caller.execute("e", "fail")));

        assertThat(caller.get(LIST).each("workflowResults", "workflowExecutionId"))
                .isEqualTo(reversed(ids));
        assertThat(caller.get(LIST + "?sort=asc").each("workflowResults", "workflowExecutionId"))
                .isEqualTo(ids);
    }

    @Test
    void a_list_is_paged() {
        List<String> oldestFirst = executeOneAMinute(5);

        ApiResponse second = caller.get(LIST + "?limit=2&page=2&sort=asc");

        assertThat(second.each("workflowResults", "workflowExecutionId")).isEqualTo(oldestFirst.subList(2, 4));
        assertThat(meta(second)).isEqualTo("page=2 total=5 limit=2 count=2 sort=asc sortFields=[createdAt]");
        assertThat(caller.get(LIST + "?limit=2&page=3&sort=asc").each("workflowResults", "workflowExecutionId"))
                .isEqualTo(oldestFirst.subList(4, 5));
        assertThat(meta(caller.get(LIST + "?page=2147483647&limit=100")))
                .isEqualTo("page=2147483647 total=5 limit=100 count=0 sort=desc sortFields=[createdAt]");
    }

    @Test
    void a_list_can_be_sorted_by_the_last_update() {
        List<String> ids = executeOneAMinute(3);
        caller.override("e", "fail", ids.get(1), "PASS");

        ApiResponse list = caller.get(LIST + "?sortFields=updatedAt");

        assertThat(list.each("workflowResults", "workflowExecutionId"))
                .containsExactly(ids.get(1), ids.get(2), ids.get(0));
        assertThat(meta(list)).endsWith("sortFields=[updatedAt]");
        assertThat(caller.get(LIST + "?sortFields=createdAt,updatedAt").each("workflowResults", "workflowExecutionId"))
                .isEqualTo(reversed(ids));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    workflowResults=PASS                                              | 1
                    workflowResults=FAIL                                              | 2
                    workflowResults=PASS,FAIL                                         | 3
                    workflowResults=PASS&workflowResults=FAIL                         | 3
                    workflowResults[]=FAIL                                            | 2
                    workflowResults%5B%5D=PASS&workflowResults%5B%5D=FAIL             | 3
                    workflowResults=REVIEW                                            | 0
                    workflowExecutionStates=IN_PROGRESS                               | 1
                    workflowExecutionStates=COMPLETED,ERROR                           | 3
                    workflowExecutionStates[]=COMPLETED&workflowExecutionStates[]=IN_PROGRESS | 4
                    workflowExecutionStates=COMPLETED&workflowResults=PASS            | 1
                    startedAtAfter=2031-05-06T07:09:09Z                               | 3
                    startedAtAfter=2031-05-06T07:09:09.000000001Z                     | 2
                    startedAtBefore=2031-05-06T07:09:09Z                              | 2
                    startedAtBefore=2031-05-06T17:09:08%2B10:00                       | 1
                    startedAtAfter=2031-05-06T07:09:09Z&startedAtBefore=2031-05-06T07:10:09Z | 2
                    endedAtAfter=2031-05-06T07:09:09Z                                 | 2
                    endedAtBefore=2031-05-06T07:09:09Z                                | 2
                    anythingElse=1                                                    | 4
                    """)
    void a_list_can_be_filtered(String query, int total) {
        List<String> ended = executeOneAMinute(3); // in the minutes 0, 1 and 2
        caller.override("e", "fail", ended.get(0), "PASS");
        caller.begin("e", "fail"); // in minute 3, running

        ApiResponse list = caller.get(LIST + "?" + query.replace("[]", "%5B%5D"));

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.objects("workflowResults")).hasSize(total);
        assertThat(list.object("meta").get("total")).hasToString(String.valueOf(total));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=x",
                "limit=",
                "page=0",
                "page=-1",
                "page=99999999999",
                "sort=up",
                "sortFields=name",
                "startedAtBefore=yesterday",
                "startedAtAfter=2031-05-06",
                "endedAtBefore=1",
                "endedAtAfter="
            })
    void an_invalid_query_is_400(String query) {
        ApiResponse response = caller.get(LIST + "?" + query);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text("errorCode")).isEqualTo("API-0400,");
        assertThat(response.details().get(0)).containsEntry("issueLocation", query.substring(0, query.indexOf('=')));
    }

    @Test
    void a_list_contains_only_executions_of_its_workflow_and_entity() {
        String id = id(caller.execute("e", "fail"));
        caller.execute("other", "fail");
        caller.execute("e", "pass");
        caller.post(Caller.workflow("e", "fail").replace("KYC", "OTHER") + "/execute", "");
        caller.with("X-Frankie-CustomerChildID", "child").execute("e", "fail");

        assertThat(caller.get(LIST).each("workflowResults", "workflowExecutionId"))
                .containsExactly(id);
    }

    @Test
    void a_list_without_executions_is_empty_and_an_unknown_workflow_is_404() {
        assertThat(caller.get(LIST).objects("workflowResults")).isEmpty();
        assertThat(caller.get(LIST.replace("fail", "nothing")).status()).isEqualTo(404);
    }

    @Test
    void listing_executions_is_not_a_poll() {
        String id = caller.begin("e", "fail");
        for (int i = 0; i < 5; i++) {
            assertThat(caller.get(LIST).each("workflowResults", "workflowExecutionState"))
                    .containsExactly("IN_PROGRESS");
        }

        assertThat(caller.poll("e", "fail", id).result().progress()).isEqualTo(Progress.RUNNING);
        assertThat(caller.get(LIST).each("workflowResults", "workflowExecutionState"))
                .containsExactly("COMPLETED");
    }

    @Test
    void executions_of_organizations_are_listed() {
        String workflow = Caller.workflow("e", Sample.ORGANIZATION_REVIEW);
        caller.post(workflow + "/execute", "");

        assertThat(caller.get(workflow + "/executions").each("workflowResults", "status"))
                .containsExactly("REVIEW");
    }

    /** Executes in the foreground, so that the executions have ended. */
    private List<String> executeOneAMinute(int executions) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < executions; i++) {
            ApiResponse response = caller.execute("e", "fail");
            assertThat(response.workflowResult()).containsEntry("startedAt", minute(i));
            ids.add(id(response));
            clock.move(Duration.ofMinutes(1));
        }
        return ids;
    }

    private static String id(ApiResponse response) {
        return response.result().executionId();
    }

    private static String meta(ApiResponse list) {
        Map<String, Object> meta = list.object("meta");
        assertThat(meta).containsOnlyKeys("page", "total", "limit", "count", "sort", "sortFields");
        return meta.toString().replaceAll("[{}]", "").replace(", ", " ");
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
