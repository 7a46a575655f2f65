package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static dev.verdict.seon.Webhooks.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.seon.idv.CheckOutcome;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.DocumentCheck;
import dev.verdict.seon.idv.DocumentData;
import dev.verdict.seon.idv.IdDocumentType;
import dev.verdict.seon.idv.IdvPlatform;
import dev.verdict.seon.idv.IdvSession;
import dev.verdict.seon.transaction.AppliedRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeonEventTest {
    static Stream<byte[]> bodies() {
        Stream<byte[]> recorded = Webhooks.RUNS.stream().flatMap(name -> Webhooks.bodies(name).stream());
        Stream<String> written = Stream.of(
                "{'event':'ping','message':'hello','new':1}",
                "{'event':'transaction:status_update','date':'2020-01-02T03:04:05Z','transactions':[{'id':'t','state':'APPROVE','label':'ok','x':[1.50,null]}]}",
                "{'event':'lists:blacklist','date':'2020-01-02T03:04:05Z','data':{'value':'x'}}",
                "{'event':'aml:hit','timestamp':'2020-01-02T03:04:05Z','data':[1,2,{'a':null}]}",
                "{'event':'future/thing','timestamp':'2020-01-02T03:04:05Z','data':{'a':{'b':[true]}}}",
                "{'event':'orchestration/workflow_execution_finished','data':{'id':'r','workflow':'of another type','status':7},'z':{}}",
                "{'event':'orchestration/workflow_execution_updated','data':{'id':'r','status':'NEW_WORD','workflow':{'id':1,'name':[]}}}",
                "{'event':'idv/session_finished','timestamp':'not a time','data':{'status':['REVIEW'],'duplicatesFound':3,'documentCheckResult':{'overallResult':'ODD','newCheckResult':'FAIL','matchCheckResult':5},'referenceDateOfBirth':{'day':'1'},'documentCheckExtractedData':{'age':'41','birthDate':'1.2.1987'}}}",
                "{'event':'transaction/processed','data':{'fraud_score':'high','applied_rules':{'not':'a list'},'device_details':7}}");
        return Stream.concat(recorded, written.map(Webhooks::utf8));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void an_event_is_written_back_as_sent(byte[] body) {
        SeonEvent event = SeonEvent.parse(body);

        assertThat(plain(JsonObject.parse(event.toJson()).asMap()))
                .isEqualTo(plain(JsonObject.parse(body).asMap()));
        assertThat(SeonEvent.parse(event.toJson())).isEqualTo(event).hasSameHashCodeAs(event);
    }

    /** Without null fields and empty lists, which mean nothing. Times with a zero fraction are the same times. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new java.util.HashMap<>();
            map.forEach((key, field) -> {
                if (field != null && !List.of().equals(field)) {
                    copy.put(key, plain(field));
                }
            });
            return copy;
        }
        return value instanceof String text ? text.replaceFirst("(T\\d\\d:\\d\\d:\\d\\d)\\.000Z$", "$1Z") : value;
    }

    @Test
    void every_documented_event_has_its_record() {
        assertThat(event("{'event':'orchestration/workflow_execution_finished','data':{'id':'r'}}"))
                .isInstanceOf(WorkflowFinished.class);
        assertThat(event("{'event':'orchestration/workflow_execution_updated','data':{'id':'r'}}"))
                .isInstanceOf(WorkflowUpdated.class);
        assertThat(event("{'event':'idv/session_finished','data':{}}")).isInstanceOf(IdvSessionFinished.class);
        assertThat(event("{'event':'transaction/processed','data':{}}")).isInstanceOf(TransactionProcessed.class);
        assertThat(event("{'event':'transaction:status_update'}")).isInstanceOf(TransactionStatusUpdate.class);
        assertThat(event("{'event':'lists:whitelist'}")).isInstanceOf(ListsEvent.class);
        assertThat(event("{'event':'aml:monitoring'}")).isInstanceOf(AmlEvent.class);
        assertThat(event("{'event':'ping','message':'x'}")).isInstanceOf(Ping.class);
        assertThat(event("{'event':'orchestration/workflow_execution_paused','data':[]}"))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void a_workflow_event_has_the_run_and_its_status() {
        WorkflowEvent event = (WorkflowEvent) Webhooks.events("approved").get(4);

        assertThat(event.event()).isEqualTo("orchestration/workflow_execution_finished");
        assertThat(event.at()).isEqualTo("2026-03-02T10:05:00Z");
        assertThat(event.runId()).isEqualTo("3f0e6a10-0000-4000-8000-000000000001");
        assertThat(event.status().is(RunStatus.APPROVED)).isTrue();
        assertThat(event.data().workflow().name()).isEqualTo("Onboarding EU");
    }

    @Test
    void a_session_has_all_its_parts() {
        IdvSession session = ((IdvSessionFinished) Webhooks.events("approved").get(2)).data();

        assertThat(session.status().is(Decision.APPROVED)).isTrue();
        assertThat(session.platform().is(IdvPlatform.WEB)).isTrue();
        assertThat(session.duplicatesFound()).isFalse();
        assertThat(session.finishedAt()).isEqualTo("2026-03-02T10:04:00Z");
        assertThat(session.sessionId()).isEqualTo("session-101");
        assertThat(session.userId()).isEqualTo("user-1001");
        assertThat(session.referenceDateOfBirth().date()).contains(LocalDate.of(1987, 3, 14));
        assertThat(session.additionalProperties().get("channel")).isEqualTo("spring-campaign");
        assertThat(session.documentCheckResult().checks()).hasSize(18);
        assertThat(session.documentCheckResult().stateCheckResult().is(CheckOutcome.NOT_PERFORMED))
                .isTrue();
        assertThat(session.selfieVerificationResult().checks())
                .containsOnlyKeys("livenessCheckResult", "faceMatchingResult");
        assertThat(session.proofOfAddressCheckResult().checks()).hasSize(5);
        DocumentData data = session.documentData().orElseThrow();
        assertThat(data.birthDate()).isEqualTo("1987-03-14");
        assertThat(data.documentType().is(IdDocumentType.PASSPORT)).isTrue();
        assertThat(data.personalIdNumber()).isNull();
        assertThat(session.proofOfAddressExtractedData().extractedAddress()).isEqualTo("12 Lantern Row, Mossford");
        assertThat(session.capturedMedia().documentFront()).startsWith("https://media.example.com/");
    }

    @Test
    void document_data_are_read_from_the_deprecated_field_too() {
        IdvSessionFinished event = (IdvSessionFinished)
                event("{'event':'idv/session_finished','data':{'dataExtractionResult':{'age':41}}}");

        assertThat(event.data().documentData().orElseThrow().age()).isEqualTo(41);
        assertThat(event.at()).isNull();
    }

    @Test
    void an_unknown_check_is_among_the_checks() {
        DocumentCheck check = ((IdvSessionFinished)
                        event("{'event':'idv/session_finished','data':{'documentCheckResult':"
                                + "{'overallResult':'REVIEW','hologramCheckResult':'Fail','oddCheckResult':[1]}}}"))
                .data()
                .documentCheckResult();

        assertThat(check.checks().get("hologramCheckResult").is(CheckOutcome.FAIL))
                .isTrue();
        assertThat(check.checks().get("oddCheckResult").raw()).isEqualTo("[1]");
        assertThat(check.checks()).hasSize(2);
    }

    @Test
    void a_transaction_keeps_unknown_fields() {
        Transaction transaction =
                ((TransactionProcessed) Webhooks.events("declined").get(1)).data();

        assertThat(transaction.state().is(Decision.DECLINED)).isTrue();
        assertThat(transaction.fraudScore()).isEqualTo("91.5");
        assertThat(transaction.actionType()).isEqualTo("account_register");
        assertThat(transaction.deviceHash()).contains("d41d8cd98f00b204");
        assertThat(transaction.country()).contains("GB");
        assertThat(transaction.raw("calculation_time")).isEqualTo(new BigDecimal(231));
        assertThat(transaction.appliedRules())
                .extracting(AppliedRule::id, AppliedRule::name, AppliedRule::operation, AppliedRule::score)
                .containsExactly(
                        tuple("P110", "Device seen with many users", "+", new BigDecimal(40)),
                        tuple("C12", "Disposable e-mail", "+", new BigDecimal(20)));
    }

    @Test
    void fields_of_a_transaction_are_read_from_it_or_from_its_details() {
        Transaction beside = ((TransactionProcessed) event("{'event':'transaction/processed','data':{'device_hash':'h',"
                        + "'country':'DE','transaction_amount':12.5,'transaction_currency':'EUR'}}"))
                .data();
        Transaction none = ((TransactionProcessed) event("{'event':'transaction/processed','data':{'device_details':[],"
                        + "'ip_details':{'country':[4]},'applied_rules':['P1',{'id':1}]}}"))
                .data();

        assertThat(beside.deviceHash()).contains("h");
        assertThat(beside.country()).contains("DE");
        assertThat(beside.amount()).isEqualTo("12.5");
        assertThat(none.deviceHash()).isEmpty();
        assertThat(none.country()).isEmpty();
        assertThat(none.appliedRules()).isEmpty();
        assertThat(none.raw("applied_rules")).isEqualTo(List.of("P1", Map.of("id", BigDecimal.ONE)));
    }

    @Test
    void an_older_event_has_its_time_in_another_field() {
        TransactionStatusUpdate update = (TransactionStatusUpdate) event("{'event':'transaction:status_update',"
                + "'date':'2020-01-02 03:04:05','transactions':[{'id':'t','state':'Approve','label':'a note'}]}");

        assertThat(update.at()).isEqualTo(Instant.parse("2020-01-02T03:04:05Z"));
        assertThat(update.transactions()).hasSize(1);
        assertThat(event("{'event':'lists:x','date':'2020-01-02T03:04:05Z'}").at())
                .isEqualTo("2020-01-02T03:04:05Z");
        assertThat(event("{'event':'aml:x','timestamp':'2021-01-02T03:04:05Z'}").at())
                .isEqualTo("2021-01-02T03:04:05Z");
    }

    @Test
    void an_unknown_event_keeps_everything() {
        UnknownEvent event = (UnknownEvent)
                event("{'timestamp':'2026-03-02T10:00:00+01:00','event':'future/thing','data':{'a':[1]}}");

        assertThat(event.event()).isEqualTo("future/thing");
        assertThat(event.at()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(event.raw("data")).isEqualTo(Map.of("a", List.of(BigDecimal.ONE)));
        assertThat(event("{'event':'future/thing','timestamp':'soon'}").at()).isNull();
        for (String time : List.of(
                "'timestamp':'2026-03-02 10:00:00'",
                "'timestamp':'2026-03-02T11:00:00+0100'",
                "'timestamp':null,'date':'2026-03-02T10:00:00Z'",
                "'timestamp':17,'date':'2026-03-02T10:00:00Z'")) {
            assertThat(event("{'event':'future/thing'," + time + "}").at())
                    .as("read as the times of known events")
                    .isEqualTo("2026-03-02T10:00:00Z");
        }
        assertThat(event("{'event':'future/thing','timestamp':'0001-01-01T00:00:00Z'}")
                        .at())
                .isNull();
        assertThat(event("{'event':'future/thing'}").at()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ~~                                                                                             | $
        not json                                                                                       | $
        []                                                                                             | $
        'ping'                                                                                         | $
        {}                                                                                             | $.event
        {'event':null}                                                                                 | $.event
        {'event':' '}                                                                                  | $.event
        {'event':['ping']}                                                                             | $.event
        {'event':'ping','event':'ping'}                                                                | $
        {'event':'orchestration/workflow_execution_finished'}                                          | $.data
        {'event':'orchestration/workflow_execution_finished','data':null}                              | $.data
        {'event':'orchestration/workflow_execution_finished','data':[]}                                | $.data
        {'event':'orchestration/workflow_execution_updated','data':{}}                                 | $.data.id
        {'event':'orchestration/workflow_execution_updated','data':{'id':' '}}                         | $.data.id
        {'event':'orchestration/workflow_execution_updated','data':{'id':[7]}}                         | $.data.id
        {'event':'orchestration/workflow_execution_updated','timestamp':'soon','data':{'id':'r'}}      | $.timestamp
        {'event':'orchestration/workflow_execution_updated','timestamp':17,'data':{'id':'r'}}          | $.timestamp
        {'event':'idv/session_finished'}                                                               | $.data
        {'event':'idv/session_finished','data':'jane'}                                                 | $.data
        {'event':'idv/session_finished','data':{'documentCheckResult':'jane'}}                         | $.data.documentCheckResult
        {'event':'transaction/processed'}                                                              | $.data
        {'event':'transaction:status_update','transactions':{}}                                        | $.transactions
        """)
    void a_body_without_the_required_fields_is_unreadable(String body, String location) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> event(body))
                .satisfies(e -> assertThat(e.location()).startsWith(location))
                .withMessageNotContaining("jane");
    }

    @Test
    void a_body_cut_off_anywhere_is_unreadable() {
        byte[] body = Webhooks.bodies("declined").get(0);
        for (int length = 0; length < body.length; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            assertThatExceptionOfType(UnreadableBodyException.class).isThrownBy(() -> SeonEvent.parse(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'day':31,'month':2,'year':1980}", "{'day':1,'month':1}", "{}"})
    void parts_that_are_not_a_date_are_read_as_no_date(String parts) {
        IdvSessionFinished event = (IdvSessionFinished)
                event("{'event':'idv/session_finished','data':{'referenceDateOfBirth':" + parts + "}}");

        assertThat(event.data().referenceDateOfBirth().date()).isEmpty();
    }

    @Test
    void a_null_body_is_rejected() {
        assertThatNullPointerException().isThrownBy(() -> SeonEvent.parse(null)).withMessage("body");
        assertThat(SeonEvent.parse(utf8("{'event':'ping'}")).at()).isNull();
    }
}
