package dev.verdict.desk.platform.sample;

import dev.verdict.Verdict;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.seon.AnalystEntry;
import dev.verdict.seon.RunStart;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** Makes SEON's events and runs about invented people from the recorded samples, with other ids, persons and times. */
final class SeonSamples {
    private static final String FINISHED = "orchestration/workflow_execution_finished";
    private static final String UPDATED = "orchestration/workflow_execution_updated";
    private static final String OWN = "orchestration/";
    private static final Map<SeonSample, Recorded> RECORDED = recorded();
    private static final List<String[]> WORKFLOWS = List.of(
            new String[] {"8d1f0c52-6b1e-4f6f-9a55-2f4f5f0f0001", "Onboarding EU"},
            new String[] {"8d1f0c52-6b1e-4f6f-9a55-2f4f5f0f0002", "Onboarding UK"},
            new String[] {"8d1f0c52-6b1e-4f6f-9a55-2f4f5f0f0003", "Withdrawal check"},
            new String[] {"8d1f0c52-6b1e-4f6f-9a55-2f4f5f0f0004", "Account recovery"});

    /** A recorded sample. Not a record: it holds personal data, which must not be printed. */
    private static final class Recorded {
        private final List<JsonObject> webhooks;
        private final List<JsonObject> log;
        private final Instant start;

        Recorded(SeonSample sample) {
            webhooks = sample.webhooks().stream().map(JsonObject::parse).toList();
            log = sample.analystLog().stream()
                    .map(entry -> JsonObject.parse(entry.toJson()))
                    .toList();
            start = sample.webhooks().stream()
                    .map(webhook ->
                            Objects.requireNonNull(SeonEvent.parse(webhook).at()))
                    .min(Instant::compareTo)
                    .orElseThrow();
        }
    }

    private static Map<SeonSample, Recorded> recorded() {
        Map<SeonSample, Recorded> all = new EnumMap<>(SeonSample.class);
        for (SeonSample sample : SeonSample.values()) {
            all.put(sample, new Recorded(sample));
        }
        return all;
    }

    private final Random random;
    private final SamplePerson person;
    private final String runId;
    private final String[] workflow;

    /**
     * @param random decides everything that is not given
     * @param person the person of the run
     */
    SeonSamples(Random random, SamplePerson person) {
        this.random = random;
        this.person = person;
        this.runId = new UUID(random.nextLong(), random.nextLong()).toString();
        this.workflow = WORKFLOWS.get(random.nextInt(WORKFLOWS.size()));
    }

    /** A run as it is after all its events. */
    WorkflowRun run(SeonRecipe recipe, Instant startedAt) {
        WorkflowRun run = started(startedAt);
        Instant last = startedAt;
        for (JsonEdit event : events(recipe.sample(), startedAt)) {
            if (isEnd(event) && recipe.next() != null) {
                continue; // the run goes on
            }
            if (isEnd(event) && recipe.end() != null) {
                change(event, recipe.end());
            }
            SeonEvent parsed = SeonEvent.parse(event.toBytes());
            run = with(run, parsed);
            last = latest(last, parsed);
        }
        if (recipe.next() != null) {
            for (JsonEdit event : events(recipe.next(), last.plusSeconds(20 + random.nextInt(200)))) {
                run = with(run, SeonEvent.parse(event.toBytes()));
            }
        }
        for (JsonEdit entry : log(recipe.sample(), startedAt)) {
            run = run.withAnalystEntry(AnalystEntry.parse(entry.toBytes()));
        }
        return run;
    }

    /** A run that has started, and nothing more. */
    WorkflowRun started(Instant startedAt) {
        return WorkflowRun.start(
                runId,
                RunStart.of(person.userId())
                        .withUserName(person.fullName())
                        .withEmail(person.email())
                        .withWorkflowId(workflow[0])
                        .withWorkflowName(workflow[1])
                        .withStartedAt(startedAt));
    }

    /** The events of a sample that arrive when the run ends at this time: sessions, transactions, and the end. */
    List<String> endingAt(SeonSample sample, Instant at) {
        List<String> events = new ArrayList<>();
        for (JsonEdit event : events(sample, at.minus(Duration.ofMinutes(6)))) {
            if (isEnd(event)) {
                event.put("timestamp", at.toString());
            }
            if (!event.text("event").equals(UPDATED)) {
                events.add(new String(event.toBytes(), StandardCharsets.UTF_8));
            }
        }
        return events;
    }

    /** A transaction of the person outside any run. */
    SeonEvent outside(Instant at) {
        return events(SeonSample.DECLINED, at.minus(Duration.ofSeconds(210))).stream()
                .filter(event -> event.text("event").startsWith("transaction/"))
                .map(event -> SeonEvent.parse(event.toBytes()))
                .findFirst()
                .orElseThrow();
    }

    private static WorkflowRun with(WorkflowRun run, SeonEvent event) {
        return event instanceof WorkflowEvent ? run.apply(event) : run.link(event);
    }

    private static boolean isEnd(JsonEdit event) {
        return event.text("event").equals(FINISHED);
    }

    private static Instant latest(Instant other, SeonEvent event) {
        Instant at = event.at();
        return at != null && at.isAfter(other) ? at : other;
    }

    private static void change(JsonEdit end, RunStatus status) {
        end.object("data").put("status", status.name());
        if (status.verdictKind() == Verdict.Kind.PENDING) {
            end.put("event", UPDATED);
        }
    }

    private List<JsonEdit> log(SeonSample sample, Instant startedAt) {
        Recorded recorded = Objects.requireNonNull(RECORDED.get(sample));
        Texts texts = new Texts(Duration.between(recorded.start, startedAt))
                .replace("Mara Inkwell", SampleData.analyst(random))
                .replace("Called Bo on Monday", "Called on Monday");
        return recorded.log.stream().map(entry -> JsonEdit.copyOf(entry, texts)).toList();
    }

    private List<JsonEdit> events(SeonSample sample, Instant startedAt) {
        Recorded recorded = Objects.requireNonNull(RECORDED.get(sample));
        Duration shift = Duration.between(recorded.start, startedAt);
        return recorded.webhooks.stream().map(webhook -> event(webhook, shift)).toList();
    }

    private JsonEdit event(JsonObject webhook, Duration shift) {
        JsonEdit event = JsonEdit.copyOf(webhook, new Texts(shift));
        JsonEdit data = event.object("data");
        if (event.text("event").startsWith(OWN)) {
            data.put("id", runId);
            data.object("workflow").put("id", workflow[0]).put("name", workflow[1]);
        } else if (event.text("event").startsWith("idv/")) {
            session(data);
        } else {
            SeonTransaction.describe(data, person, random);
        }
        return event;
    }

    private void session(JsonEdit data) {
        data.put("sessionId", UUID.nameUUIDFromBytes(text(data, "sessionId")).toString())
                .put(
                        "referenceId",
                        UUID.nameUUIDFromBytes(text(data, "referenceId")).toString())
                .put("userId", person.userId())
                .put("name", person.fullName())
                .put("email", person.email())
                .put("postalCode", person.postalCode());
        data.object("referenceDateOfBirth")
                .put("day", person.birthDate().getDayOfMonth())
                .put("month", person.birthDate().getMonthValue())
                .put("year", person.birthDate().getYear());
        for (String extracted : List.of("dataExtractionResult", "documentCheckExtractedData")) {
            if (data.hasObject(extracted)) {
                data.object(extracted)
                        .put("fullName", person.fullName())
                        .put("birthDate", person.birthDate().toString())
                        .put("documentNumber", person.document())
                        .put("country", person.country())
                        .put("address", person.address())
                        .put("postalCode", person.postalCode());
            }
        }
        if (data.hasObject("proofOfAddressExtractedData")) {
            data.object("proofOfAddressExtractedData").put("extractedAddress", person.address());
        }
    }

    /** The id of a sample, made different for each run. */
    private byte[] text(JsonEdit data, String field) {
        return (runId + data.text(field)).getBytes(StandardCharsets.UTF_8);
    }
}
