package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.FixtureFile;
import dev.verdict.seon.AnalystEntry;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of a complete, realistic run of a SEON workflow, about invented people.
 *
 * <pre>{@code
 * WorkflowRun run = SeonSample.REVIEW.run();
 * }</pre>
 *
 * <p>Later versions can add samples, and fields to samples.
 */
public enum SeonSample {
    /** Approved, with an identity session and two transactions. */
    APPROVED("approved", "approved, with a session and two transactions"),
    /** In review: a document check is undecided, and a transaction has a high fraud score. */
    REVIEW("review", "in review: an undecided document check and a high fraud score"),
    /** Declined: document checks and a transaction failed. */
    DECLINED("declined", "declined: a session and a transaction failed"),
    /** Abandoned: the applicant left during the identity session. */
    ABANDONED("abandoned", "abandoned: the applicant left during the session"),
    /** Abandoned: the run expired. */
    EXPIRED("expired", "expired: the applicant did not return"),
    /** Declined, then approved by an analyst, with a reason in the analyst log. */
    DECLINED_OVERRIDDEN_TO_APPROVED("declined-overridden-to-approved", "declined, then approved by an analyst"),
    /** Approved, then declined; the analyst log does not say by whom. */
    APPROVED_OVERRIDDEN_TO_DECLINED(
            "approved-overridden-to-declined", "approved, then declined; the log does not say by whom"),
    /** Approved; its session arrives after that. */
    LATE_SESSION("late-session", "approved, with a session that arrives late"),
    /** In review, then approved; the webhooks arrive in reverse order. */
    UPDATED_BEFORE_FINISHED("updated-before-finished", "in review, then approved; the approval arrives first");

    private final String file;
    private final String description;

    SeonSample(String file, String description) {
        this.file = file;
        this.description = description;
    }

    /**
     * The webhooks of the run as SEON sends them.
     *
     * @return an unmodifiable list of new arrays with the bodies in their order of arrival, each UTF-8 JSON
     */
    public List<byte[]> webhooks() {
        return objects("webhooks");
    }

    /**
     * The run after all webhooks, with its sessions and transactions linked and its analyst log attached.
     *
     * @return the run
     */
    public WorkflowRun run() {
        WorkflowRun run = WorkflowRun.start(runId());
        for (byte[] webhook : webhooks()) {
            SeonEvent event = SeonEvent.parse(webhook);
            run = event instanceof WorkflowEvent ? run.apply(event) : run.link(event);
        }
        for (AnalystEntry entry : analystLog()) {
            run = run.withAnalystEntry(entry);
        }
        return run;
    }

    /**
     * The analyst log of the run. No webhook contains it.
     *
     * @return the entries, unmodifiable; empty if there is no log
     */
    public List<AnalystEntry> analystLog() {
        return objects("analystLog").stream().map(AnalystEntry::parse).toList();
    }

    /**
     * The id of the workflow that sends these webhooks in every {@link SeonSandbox}. SEON's own workflow ids are UUIDs; {@link
     * SeonSandbox.Builder#outcome(String, SeonSample)} accepts those.
     *
     * @return an id such as {@code declined}
     */
    public String workflowId() {
        return file;
    }

    /**
     * A short description for a person.
     *
     * @return one line
     */
    public String description() {
        return description;
    }

    /**
     * The sample as a file: {@code {"runId": …, "webhooks": [bodies in order of arrival], "analystLog": [entries]}}.
     *
     * @return a new array with UTF-8 JSON
     */
    public byte[] file() {
        return FixtureFile.read("seon/" + file);
    }

    String runId() {
        return (String) Objects.requireNonNull(JsonObject.parse(file()).get("runId"), file);
    }

    private List<byte[]> objects(String field) {
        List<byte[]> objects = new ArrayList<>();
        if (JsonObject.parse(file()).get(field) instanceof List<?> items) {
            items.forEach(item -> objects.add(object((Map<?, ?>) Objects.requireNonNull(item))));
        }
        return List.copyOf(objects);
    }

    private static byte[] object(Map<?, ?> fields) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put((String) name, value));
        return JsonObject.of(copy).toJson();
    }
}
