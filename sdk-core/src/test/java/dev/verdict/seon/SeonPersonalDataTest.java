package dev.verdict.seon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.FailingStep;
import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.UserActivity;
import dev.verdict.seon.idv.DocumentData;
import dev.verdict.seon.idv.IdvSession;
import dev.verdict.seon.review.SeonReview;
import dev.verdict.seon.transaction.DeviceDetails;
import dev.verdict.seon.transaction.WebDevice;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Personal data are never printed: every string that must not be printed is a canary, and no printed text contains one. */
class SeonPersonalDataTest {
    private static final String TEXT = "canary";
    private static final int NUMBER = 7_070_707;
    private static final String DATE = "1907-07-07";

    /** All components that may be printed, except enum values and records with their own toString. */
    private static final Set<String> PRINTABLE = Set.of(
            "at@AnalystEntry",
            "blackboxScore@Transaction",
            "date@AmlEvent",
            "date@ListsEvent",
            "date@TransactionStatusUpdate",
            "duplicatesFound@IdvSession",
            "finishedAt@IdvSession",
            "fraudScore@Transaction",
            "globalNetworkScore@RiskScores",
            "id@AppliedRule",
            "id@Transaction",
            "id@TransactionState",
            "id@WorkflowExecution",
            "id@WorkflowReference",
            "name@AppliedRule",
            "name@WorkflowReference",
            "relevancyScore@AmlScores",
            "score@AppliedRule",
            "score@EmailDetails",
            "score@IpDetails",
            "score@PhoneDetails",
            "searchedAt@AmlResultPayload",
            "seonId@Transaction",
            "sessionId@IdvSession",
            "sourceName@AmlSource",
            "sourceVersion@AmlSource",
            "startedAt@IdvSession",
            "startedAt@RunStart",
            "templateId@IdvSession",
            "timestamp@AmlEvent",
            "timestamp@IdvSessionFinished",
            "timestamp@ListsEvent",
            "timestamp@TransactionProcessed",
            "timestamp@TransactionStatusUpdate",
            "timestamp@WorkflowFinished",
            "timestamp@WorkflowUpdated",
            "workflowId@RunStart",
            "workflowName@RunStart");

    /** With the value of the event's type for events. */
    private static final Map<Class<? extends JsonRecord>, String> RECORDS = Map.of(
            WorkflowFinished.class, "orchestration/workflow_execution_finished",
            WorkflowUpdated.class, "orchestration/workflow_execution_updated",
            IdvSessionFinished.class, "idv/session_finished",
            TransactionProcessed.class, "transaction/processed",
            TransactionStatusUpdate.class, "transaction:status_update",
            ListsEvent.class, "lists:" + TEXT,
            AmlEvent.class, "aml:" + TEXT,
            Ping.class, "ping",
            AnalystEntry.class, "",
            RunStart.class, "");

    private static boolean isRecordOrWord(RecordComponent component) {
        Class<?> type = component.getType();
        return type.isRecord()
                || type == dev.verdict.Open.class
                || component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                        && item.isRecord();
    }

    private static void addShown(Class<?> type, Set<String> shown) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Printable.class) && !isRecordOrWord(component)) {
                shown.add(component.getName() + "@" + type.getSimpleName());
            }
            Type generic = component.getGenericType();
            Object inner = generic instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : generic;
            if (inner instanceof Class<?> record && record.isRecord()) {
                addShown(record, shown);
            }
        }
    }

    @Test
    void exactly_these_components_may_be_printed() {
        Set<String> shown = new TreeSet<>();
        RECORDS.keySet().forEach(type -> addShown(type, shown));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(PRINTABLE);
        assertThat(Set.of(DocumentData.class.getRecordComponents()))
                .noneMatch(component -> component.isAnnotationPresent(Printable.class));
    }

    private static Map<String, Object> fields(Class<?> record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(TEXT, TEXT);
        for (RecordComponent component : record.getRecordComponents()) {
            JsonName name = component.getAnnotation(JsonName.class);
            if (!component.getName().equals("unknownFields")) {
                boolean printable = PRINTABLE.contains(component.getName() + "@" + record.getSimpleName());
                fields.put(
                        name == null ? component.getName() : name.value(),
                        value(component.getGenericType(), printable));
            }
        }
        return fields;
    }

    private static Object value(Type type, boolean printable) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return List.of(value(arguments[0], printable));
            } else if (generic.getRawType() == Optional.class) {
                return value(arguments[0], printable);
            }
            return generic.getRawType() == Map.class ? Map.of(TEXT, value(arguments[1], printable)) : TEXT;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == DeviceDetails.class) {
            Map<String, Object> device = fields(WebDevice.class);
            device.put("type", "web");
            return device;
        } else if (plain == String.class) {
            return printable ? "SAFE" : TEXT;
        } else if (plain == Boolean.class) {
            return true;
        } else if (Number.class.isAssignableFrom(plain)) {
            return printable ? 3 : NUMBER;
        } else if (plain == Instant.class) {
            return printable ? "2026-01-01T00:00:00Z" : DATE + "T07:07:07Z";
        } else if (plain == java.time.LocalDate.class) {
            return DATE;
        }
        return plain == JsonObject.class ? Map.of(TEXT, TEXT) : fields(plain);
    }

    private static SeonEvent canary(Class<? extends JsonRecord> type) {
        Map<String, Object> fields = fields(type);
        fields.put("event", RECORDS.get(type));
        return SeonEvent.parse(JsonObject.of(fields).toJson());
    }

    private static void assertNoCanaryIn(Object printed) {
        String text = printed.toString().toLowerCase(Locale.ROOT);
        assertThat(text).doesNotContain(TEXT, Integer.toString(NUMBER), DATE.substring(0, 7));
    }

    @Test
    void no_record_prints_personal_data() {
        RunStart start = JsonBinding.read(
                RunStart.class, JsonObject.of(fields(RunStart.class)).toJson());
        WorkflowRun run = WorkflowRun.start("SAFE", start);
        List<Object> printed = new ArrayList<>(List.of(start, run.startedWith(), run, run.explain()));
        for (Class<? extends JsonRecord> type : RECORDS.keySet()) {
            if (type == RunStart.class) {
                continue;
            }
            if (type == AnalystEntry.class) {
                AnalystEntry entry =
                        AnalystEntry.parse(JsonObject.of(fields(type)).toJson());
                printed.add(entry);
                run = run.withAnalystEntry(entry)
                        .withAnalystEntry(AnalystEntry.statusChange(
                                TEXT, Instant.EPOCH, RunStatus.REVIEW, RunStatus.APPROVED, TEXT));
                continue;
            }
            SeonEvent event = canary(type);
            assertThat(event).isInstanceOf(type);
            printed.add(event);
            printed.add(new ReceivedEvent(event, null));
            if (!(event instanceof Ping)) {
                run = Webhooks.with(run, event);
            }
        }
        run = run.link(Webhooks.event("{'event':'canary/canary','canary':'canary'}"))
                .link(Webhooks.session(
                        "SAFE-2",
                        "2026-01-02T00:00:00Z",
                        "'status':'canary','statusDetail':'canary','name':'canary','selfieVerificationResult':{"
                                + "'overallResult':'DECLINED','livenessCheckResult':'canary'}"));
        printed.addAll(run.linkedEvents());
        printed.addAll(run.steps());
        printed.addAll(run.statusHistory());
        printed.addAll(run.manualChanges());
        printed.addAll(run.reopenings());
        printed.addAll(run.contradictions());
        printed.addAll(run.failingSteps());
        run.failingSteps().stream().map(FailingStep::reasons).forEach(printed::addAll);
        printed.add(run.verdict());
        printed.add(run.verdict().openIssues());
        printed.add(run.explain());
        printed.add(run);
        ReviewRun row = SeonReview.run(run);
        printed.addAll(List.of(row, row.person(), row.timeline(), UserActivity.of(row, List.of(row))));
        printed.addAll(row.sections());
        row.sections().forEach(section -> printed.addAll(section.checks()));
        printed.addAll(row.transactions());
        printed.addAll(row.traits());
        printed.addAll(row.log());
        printed.add(Network.of(List.of(row), NetworkLimits.DEFAULTS));
        IdvSession session = ((IdvSessionFinished) canary(IdvSessionFinished.class)).data();
        printed.add(session);
        printed.add(session.documentCheckResult());
        printed.add(session.documentCheckExtractedData());
        printed.add(session.referenceDateOfBirth());
        printed.add(session.capturedMedia());
        printed.add(session.proofOfAddressExtractedData());

        assertThat(new String(run.toJson(), StandardCharsets.UTF_8)).contains(TEXT);
        assertThat(run.failingSteps()).hasSizeGreaterThan(3);
        assertThat(printed).hasSizeGreaterThan(40).allSatisfy(SeonPersonalDataTest::assertNoCanaryIn);
    }

    static List<String> runs() {
        return Webhooks.RUNS;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_people_of_the_sample_runs_are_not_printed(String name) {
        WorkflowRun run = Webhooks.run(name);
        String printed = run
                + run.explain()
                + run.statusOverride()
                + run.manualChanges()
                + run.contradictions()
                + run.steps()
                + run.linkedEvents()
                + run.analystLog()
                + run.verdict()
                + run.failingSteps();

        assertThat(printed)
                .doesNotContain(
                        "Ada", "Bo ", "Larkspur", "example.com", "Mossford", "1987", "1971", "Q123", "T765", "Mara")
                .doesNotContain("Married", "Called", "user-", "d41d8");
    }

    @Test
    void the_data_of_a_run_are_not_printed() {
        assertThat(RunState.empty("run-1", RunStart.of(TEXT))).hasToString("RunState[not printed]");
    }

    @Test
    void a_message_has_the_location_and_never_the_value() {
        for (String body : List.of(
                "{'event':'idv/session_finished','data':'canary'}",
                "{'event':'idv/session_finished','data':{'email':'canary','email':'canary'}}",
                "{'event':'idv/session_finished','data':{'email':'canary",
                "{'event':'idv/session_finished','canary':{'canary':nope}}",
                "{'event':'transaction:status_update','transactions':['canary']}")) {
            assertThatThrownBy(() -> Webhooks.event(body))
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasNoCause()
                    .satisfies(e -> assertNoCanaryIn(e.getMessage()));
        }
    }
}
