package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.api.HostedUrl;
import dev.verdict.frankieone.api.ProfileMatch;
import dev.verdict.frankieone.api.ProfileMatches;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.frankieone.api.ServiceProfileResponse;
import dev.verdict.frankieone.api.WorkflowPage;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The responses with results, evidence, workflows and profiles are parsed completely or rejected. */
class EnvelopesTest {
    /** The responses with a list, by the field of the list. */
    private enum ListAnswer {
        EXECUTIONS("workflowResults", WorkflowResults::parse),
        EVIDENCE("processResults", ProcessResults::parse),
        WORKFLOWS("workflows", WorkflowPage::parse),
        MATCHES("matches", ProfileMatches::parse);

        private final String list;
        private final Function<byte[], JsonRecord> parse;

        ListAnswer(String list, Function<byte[], JsonRecord> parse) {
            this.list = list;
            this.parse = parse;
        }

        JsonRecord read(String json) {
            return parse.apply(Fixture.utf8(json.replace("LIST", list)));
        }

        List<?> items(JsonRecord answer) {
            return (List<?>) Records.get(Records.fields(answer.getClass()).get(list), answer);
        }
    }

    private static Stream<Function<byte[], ?>> all() {
        return Stream.of(
                WorkflowResults::parse,
                ProcessResults::parse,
                WorkflowPage::parse,
                ServiceProfileResponse::parse,
                ProfileMatches::parse,
                HostedUrl::parse,
                RetrievedResponse::parse);
    }

    private static void assertUnreadable(Runnable parse, String location) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(parse::run)
                .satisfies(e -> assertThat(e.location()).startsWith(location))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("canary"));
    }

    private static Map<String, ?> fields(byte[] json) {
        return JsonObject.parse(json).asMap();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_body_that_is_not_a_json_object_is_unreadable(Function<byte[], ?> parse) {
        for (String body :
                List.of("", "[]", "null", "<html>canary</html>", "{'requestId':'canary'", "'canary'", "{}")) {
            assertUnreadable(() -> parse.apply(Fixture.utf8(body)), "$");
        }
        assertThatNullPointerException().isThrownBy(() -> parse.apply(null)).withMessage("json");
    }

    @ParameterizedTest
    @EnumSource
    void a_body_without_any_field_of_the_response_is_unreadable(ListAnswer answer) {
        assertUnreadable(() -> answer.read("{}"), "$." + answer.list);
        assertUnreadable(() -> answer.read("{'message':'canary','requestId':null}"), "$." + answer.list);
    }

    @ParameterizedTest
    @EnumSource
    void absent_null_and_empty_lists_are_equal(ListAnswer answer) {
        for (String body :
                List.of("{'requestId':'r'}", "{'requestId':'r','LIST':null}", "{'LIST':null}", "{'LIST':[]}")) {
            assertThat(answer.items(answer.read(body))).as(body).isEmpty();
        }
        assertThat(answer.read("{'requestId':'r'}")).isEqualTo(answer.read("{'LIST':[],'requestId':'r'}"));
    }

    @ParameterizedTest
    @EnumSource
    void a_list_of_another_type_is_unreadable_and_never_silently_empty(ListAnswer answer) {
        for (String list : List.of("{}", "'canary'", "1", "true", "[1]", "['canary']", "[[1]]", "''")) {
            assertUnreadable(() -> answer.read("{'requestId':'r','LIST':" + list + "}"), "$." + answer.list);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_response_of_another_call_is_unreadable(ListAnswer answer) {
        assertUnreadable(() -> answer.read("{'requestId':'r','errorCode':'API-0500'}"), "$." + answer.list);
        assertUnreadable(() -> answer.read("{'requestId':'r','workflowResult':{}}"), "$." + answer.list);
    }

    @ParameterizedTest
    @EnumSource
    void lists_are_unmodifiable_and_unknown_fields_are_kept(ListAnswer answer) {
        JsonRecord read = answer.read("{'LIST':[{'workflowExecutionId':'E','shiny':1}],'more':[1.50],'requestId':'r'}");

        assertThat(read.unknownFields().asMap()).isEqualTo(Map.of("more", List.of(new BigDecimal("1.50"))));
        assertThat(answer.items(read)).hasSize(1);
        assertThatThrownBy(() -> answer.items(read).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(answer.parse.apply(read.toJson())).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(new String(read.toJson(), StandardCharsets.UTF_8))
                .contains("\"shiny\":1")
                .contains("\"more\":[1.50]");
    }

    @Test
    void a_page_of_executions_has_its_position() {
        WorkflowResults page = WorkflowResults.parse(Fixture.utf8(
                "{'meta':{'page':2,'total':41,'limit':20,'count':20,'sort':'desc','sortFields':['createdAt'],'x':1},"
                        + "'requestId':'01R','workflowResults':[{'workflowExecutionId':'x-1','status':'PASS'}]}"));

        assertThat(page.requestId()).isEqualTo("01R");
        assertThat(page.meta().page()).isEqualTo(2);
        assertThat(page.meta().total()).isEqualTo(41);
        assertThat(page.meta().limit()).isEqualTo(20);
        assertThat(page.meta().count()).isEqualTo(20);
        assertThat(page.meta().sort()).isEqualTo("desc");
        assertThat(page.meta().sortFields()).containsExactly("createdAt");
        assertThat(page.meta().unknownFields().get("x")).isEqualTo(BigDecimal.ONE);
        assertThat(page.workflowResults().get(0).workflowExecutionId()).isEqualTo("x-1");
        assertThat(page)
                .hasToString("WorkflowResults[meta=ListMeta[page=2, total=41, limit=20, count=20], requestId=01R, "
                        + "workflowResults=(1)]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'two'", "2.5", "99999999999", "[]", "{}", "true"})
    void a_wrongly_typed_number_of_the_page_is_absent_and_kept(String page) {
        ListMeta meta = WorkflowResults.parse(Fixture.utf8("{'meta':{'page':" + page + ",'total':7}}"))
                .meta();

        assertThat(meta.page()).isNull();
        assertThat(meta.total()).isEqualTo(7);
        assertThat(meta.unknownFields().asMap()).containsOnlyKeys("page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "'x'", "[1]"})
    void a_wrongly_typed_meta_does_not_make_the_page_unreadable(String meta) {
        WorkflowResults page = WorkflowResults.parse(
                Fixture.utf8("{'meta':" + meta + ",'workflowResults':[{'workflowExecutionId':'E'}]}"));

        assertThat(page.meta()).isNull();
        assertThat(page.workflowResults()).hasSize(1);
        assertThat(page.unknownFields().asMap()).containsOnlyKeys("meta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'entityId':'E'}",
                "{'workflowExecutionId':'','status':' '}",
                "{'workflowExecutionId':'E','workflowResult':{'status':'PASS'}}",
                "{'workflowExecutionId':'E','workflowResult':null}"
            })
    void a_page_with_an_item_that_is_not_a_result_is_unreadable(String item) {
        assertUnreadable(
                () -> WorkflowResults.parse(
                        Fixture.utf8("{'workflowResults':[{'workflowExecutionId':'E'}," + item + "]}")),
                "$.workflowResults");
    }

    @Test
    void the_list_of_workflows_has_no_pages() {
        WorkflowPage workflows =
                WorkflowPage.parse(Fixture.utf8("{'workflows':[{'workflowName':'AML'}],'meta':{'page':1}}"));

        assertThat(workflows.workflows().get(0).workflowName()).isEqualTo("AML");
        assertThat(workflows.unknownFields().asMap()).containsOnlyKeys("meta");
    }

    @Test
    void a_service_profile_is_parsed_from_its_response() {
        ServiceProfileResponse answer = ServiceProfileResponse.parse(Fixture.utf8(
                "{'serviceProfile':{'latestWorkflowExecutionId':'x-9','entityName':'canary'},'requestId':'r'}"));

        assertThat(answer.serviceProfile().latestWorkflowExecutionId()).isEqualTo("x-9");
        assertThat(answer.toString()).contains("x-9").doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "'canary'", "7"})
    void a_response_without_a_profile_is_unreadable(String profile) {
        assertUnreadable(
                () -> ServiceProfileResponse.parse(Fixture.utf8("{'requestId':'r','serviceProfile':" + profile + "}")),
                "$.serviceProfile");
    }

    @Test
    void the_matches_of_a_search_are_groups_of_profiles() {
        byte[] json = Fixture.utf8("{'meta':{'total':3},'requestId':'r','matches':["
                + "[{'serviceProfile':{'entityId':'e-1'},'confidence':0.90,'fieldsMatched':['a','b']},"
                + "{'serviceProfile':{'entityId':'e-2'}}],[],[{'serviceProfile':{'entityId':'e-3'}},{}]]}");
        ProfileMatches found = ProfileMatches.parse(json);

        assertThat(found.serviceProfiles()).extracting(ServiceProfile::entityId).containsExactly("e-1", "e-2", "e-3");
        assertThat(found.matches()).extracting(List::size).containsExactly(2, 0, 2);
        ProfileMatch best = found.matches().get(0).get(0);
        assertThat(best.confidence()).isEqualTo(new BigDecimal("0.9"));
        assertThat(best.fieldsMatched()).containsExactly("a", "b");
        assertThat(fields(found.toJson())).isEqualTo(fields(json));
        assertThat(found).hasToString("ProfileMatches[meta=ListMeta[total=3], requestId=r]");
        assertThatThrownBy(() -> found.matches().get(0).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_matches_of_a_search_can_be_a_plain_list() {
        ProfileMatches found = ProfileMatches.parse(
                Fixture.utf8("{'requestId':'r','matches':[{'serviceProfile':{'entityId':'e-1','entityName':'\\ud83d'}},"
                        + "{'serviceProfile':{'entityId':'e-2'}}]}"));

        assertThat(found.serviceProfiles()).extracting(ServiceProfile::entityId).containsExactly("e-1", "e-2");
        assertThat(found.matches()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[],{}]", "[{},[]]", "[[],1]", "[[1]]", "[[[1]]]", "[{},1]"})
    void matches_of_another_type_are_unreadable(String matches) {
        assertUnreadable(
                () -> ProfileMatches.parse(Fixture.utf8("{'requestId':'r','matches':" + matches + "}")), "$.matches");
    }

    @Test
    void a_link_is_parsed_and_never_printed() {
        HostedUrl link = HostedUrl.parse(Fixture.utf8("{'status':'canary','url':'https://canary.example/t0ken',"
                + "'urlExpiry':'2026-03-01T10:00:00Z','requestId':'r','entityId':'e-1','new':'canary'}"));

        assertThat(link.url()).isEqualTo("https://canary.example/t0ken");
        assertThat(link.urlExpiry()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(link.status()).isEqualTo("canary");
        assertThat(link).hasToString("HostedUrl[requestId=r, entityId=e-1]");
        assertThat(HostedUrl.parse(link.toJson())).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "' '", "true", "['https://canary.example']"})
    void a_response_without_a_link_is_unreadable(String url) {
        assertUnreadable(() -> HostedUrl.parse(Fixture.utf8("{'requestId':'r','url':" + url + "}")), "$.url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'workflowResult':{'status':'PASS'},'n':null}",
                "'{\\'workflowResult\\':{\\'status\\':\\'PASS\\'},\\'n\\':null}'"
            })
    void a_retrieved_response_is_an_object_or_its_text(String payload) {
        RetrievedResponse retrieved =
                RetrievedResponse.parse(Fixture.utf8("{'origHTTPstatus':200,'payload':" + payload + "}"));

        assertThat(retrieved.origHttpStatus()).isEqualTo(200);
        assertThat(retrieved.payload())
                .isEqualTo(JsonObject.parse(Fixture.utf8("{'workflowResult':{'status':'PASS'},'n':null}")));
        assertThat(WorkflowResponse.parse(retrieved.payload().toJson())
                        .workflowResult()
                        .status()
                        .is(WorkflowStatus.PASS))
                .isTrue();
        assertThat(retrieved).hasToString("RetrievedResponse[origHttpStatus=200]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'payload':{}} | $.origHTTPstatus",
                "{'origHTTPstatus':'OK','payload':{}} | $.origHTTPstatus",
                "{'origHTTPstatus':'2000','payload':{}} | $.origHTTPstatus",
                "{'origHTTPstatus':200.5,'payload':{}} | $.origHTTPstatus",
                "{'origHTTPstatus':0,'payload':{}} | $.origHTTPstatus",
                "{'origHTTPstatus':4000000000,'payload':{}} | $.origHTTPstatus",
                "{'origHTTPstatus':200} | $.payload",
                "{'origHTTPstatus':200,'payload':null} | $.payload",
                "{'origHTTPstatus':200,'payload':[]} | $.payload",
                "{'origHTTPstatus':200,'payload':''} | $.payload",
                "{'origHTTPstatus':200,'payload':'<html>canary'} | $.payload",
                "{'origHTTPstatus':200,'payload':'[1]'} | $.payload"
            })
    void a_body_that_is_not_a_retrieved_response_is_unreadable(String body, String location) {
        assertUnreadable(() -> RetrievedResponse.parse(Fixture.utf8(body)), location);
    }

    @Test
    void the_status_of_a_retrieved_response_can_be_a_text() {
        assertThat(RetrievedResponse.parse(Fixture.utf8("{'origHTTPstatus':'200','payload':{}}"))
                        .origHttpStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 102, 202})
    void a_call_in_progress_can_have_no_payload_yet(int status) {
        for (String payload : List.of("", ",'payload':null", ",'payload':''", ",'payload':[]", ",'payload':{}")) {
            RetrievedResponse retrieved =
                    RetrievedResponse.parse(Fixture.utf8("{'origHTTPstatus':" + status + payload + "}"));

            assertThat(retrieved.origHttpStatus()).isEqualTo(status);
            assertThat(retrieved.payload().asMap()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'payload':null", ",'payload':''", ",'payload':'<html>canary'", ",'payload':[1]"})
    void a_retrieved_error_can_have_any_body(String payload) {
        RetrievedResponse retrieved = RetrievedResponse.parse(Fixture.utf8("{'origHTTPstatus':502" + payload + "}"));

        assertThat(retrieved.origHttpStatus()).isEqualTo(502);
        assertThat(retrieved.payload().asMap()).isEmpty();
    }
}
