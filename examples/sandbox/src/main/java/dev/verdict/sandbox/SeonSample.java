package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import dev.verdict.seon.AnalystEntry;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ready-made run of a SEON workflow: the webhooks it was told by, complete, realistic, and about invented people.
 *
 * <pre>{@code
 * WorkflowRun run = SeonSample.REVIEW.run();
 * }</pre>
 *
 * <p>Samples may be added, and fields may be added to them.
 */
public enum SeonSample {
    /** Approved, with an identity session and two transactions. */
    APPROVED("approved", "approved, with a session and two transactions"),
    /** To be reviewed: a check of the selfie is open, and a transaction scored high. */
    REVIEW("review", "to be reviewed"),
    /** Declined: checks of the document and a transaction failed. */
    DECLINED("declined", "declined: a session and a transaction failed"),
    /** Abandoned: the person left during the identity session. */
    ABANDONED("abandoned", "abandoned: the person left during the session"),
    /** Abandoned: the time for it ran out. */
    EXPIRED("expired", "expired: the person never came back"),
    /** Declined, and an analyst approved it, with a reason in the log. */
    DECLINED_OVERRIDDEN_TO_APPROVED("declined-overridden-to-approved", "declined, then approved by an analyst"),
    /** Approved, and somebody declined it; no log says who. */
    APPROVED_OVERRIDDEN_TO_DECLINED(
            "approved-overridden-to-declined", "approved, then declined, and the log does not say by whom"),
    /** Approved; the session that belongs to it arrives after that. */
    LATE_SESSION("late-session", "approved, and the session arrives late"),
    /** Reviewed, then approved; all of it arrives in the opposite order. */
    UPDATED_BEFORE_FINISHED("updated-before-finished", "the analyst's approval arrives before the end it changes");

    private final String file;
    private final String description;

    SeonSample(String file, String description) {
        this.file = file;
        this.description = description;
    }

    /**
     * The webhooks of the run, as they were sent.
     *
     * @return their bodies in order of arrival, unmodifiable; UTF-8 JSON, the caller's own copies
     */
    public List<byte[]> webhooks() {
        return objects("webhooks");
    }

    /**
     * The run that the webhooks add up to, with its sessions and transactions linked and its analyst log attached.
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
     * What analysts wrote down about the run. No webhook tells it.
     *
     * @return the entries, unmodifiable; empty if there is no log
     */
    public List<AnalystEntry> analystLog() {
        return objects("analystLog").stream().map(AnalystEntry::parse).toList();
    }

    /**
     * The workflow that every {@link SeonSandbox} ends like this: what to start a run with. SEON's own are UUIDs; {@link
     * SeonSandbox.Builder#outcome(String, SeonSample)} takes those.
     *
     * @return an id such as {@code declined}
     */
    public String workflowId() {
        return file;
    }

    /**
     * What happened, in one line.
     *
     * @return a few words for a person
     */
    public String description() {
        return description;
    }

    /**
     * The sample as a file: {@code {"runId": …, "webhooks": [bodies in order of arrival], "analystLog": [entries]}}.
     *
     * @return UTF-8 JSON, the caller's own copy
     */
    public byte[] file() {
        try (InputStream in =
                Objects.requireNonNull(SeonSample.class.getResourceAsStream("seon/" + file + ".json"), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
