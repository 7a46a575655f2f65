package dev.verdict.examples;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.seon.AnalystEntry;
import dev.verdict.seon.Ping;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowEvent;
import dev.verdict.seon.WorkflowRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replays the recorded webhooks of a SEON run one by one, and prints the verdict after each.
 *
 * <p>Arguments: files; without arguments, the bundled runs. A file has one event per line, in any order, or one object like {@link
 * SeonSample#file()}. It must be about one run, because its sessions and transactions are linked to that run.
 */
public final class ReplayRun {
    private ReplayRun() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            for (SeonSample sample : SeonSample.values()) {
                replay(sample.description(), sample.file(), System.out);
            }
        }
        for (String file : args) {
            try {
                replay(file, Files.readAllBytes(Path.of(file)), System.out);
            } catch (NoSuchFileException e) {
                System.out.println(file + ": no such file");
            }
        }
    }

    static void replay(String title, byte[] file, PrintStream out) {
        out.println("== " + title);
        try {
            replay(Recording.read(file), out);
        } catch (UnreadableBodyException | IllegalArgumentException e) {
            out.println("   " + e.getMessage()); // contains no values from the file
        }
        out.println();
    }

    /** The content of a file. */
    private record Recording(List<SeonEvent> events, List<AnalystEntry> log) {

        static Recording read(byte[] file) {
            JsonObject whole;
            try {
                whole = JsonObject.parse(file);
            } catch (UnreadableBodyException e) {
                return ofLines(file);
            }
            if (whole.get("webhooks") == null) {
                return new Recording(List.of(SeonEvent.parse(file)), List.of());
            }
            return new Recording(
                    items(whole, "webhooks").stream().map(SeonEvent::parse).toList(),
                    items(whole, "analystLog").stream().map(AnalystEntry::parse).toList());
        }

        private static Recording ofLines(byte[] file) {
            List<SeonEvent> events = new ArrayList<>();
            int number = 0;
            for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
                number++;
                try {
                    if (!line.isBlank()) {
                        events.add(SeonEvent.parse(line.getBytes(StandardCharsets.UTF_8)));
                    }
                } catch (UnreadableBodyException e) {
                    throw new IllegalArgumentException("line " + number + ": " + e.getMessage());
                }
            }
            return new Recording(events, List.of());
        }

        private static List<byte[]> items(JsonObject object, String field) {
            List<byte[]> items = new ArrayList<>();
            if (object.get(field) instanceof List<?> list) {
                for (Object item : list) {
                    if (!(item instanceof Map<?, ?> map)) {
                        throw new IllegalArgumentException(
                                "item " + (items.size() + 1) + " of " + field + " is not an object");
                    }
                    Map<String, Object> fields = new LinkedHashMap<>();
                    map.forEach((name, value) -> fields.put((String) name, value));
                    items.add(JsonObject.of(fields).toJson());
                }
            }
            return items;
        }

        String runId() {
            return events.stream()
                    .filter(WorkflowEvent.class::isInstance)
                    .map(event -> ((WorkflowEvent) event).runId())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no event has a run id"));
        }
    }

    private static void replay(Recording recording, PrintStream out) {
        WorkflowRun run = WorkflowRun.start(recording.runId());
        for (SeonEvent event : recording.events()) {
            if (event instanceof Ping) {
                continue;
            }
            run = event instanceof WorkflowEvent ? run.apply(event) : run.link(event);
            out.println("   " + event.event() + (event.at() == null ? "" : " at " + event.at()) + ": "
                    + run.verdict().kind() + (run.status().isPresent() ? " (" + run.status() + ")" : ""));
        }
        for (AnalystEntry entry : recording.log()) {
            run = run.withAnalystEntry(entry);
        }
        out.println("   " + HandleResult.line(run.verdict()));
        run.manualChanges().forEach(change -> out.println("   manual change: " + change));
        out.println(run.explain().indent(6).stripTrailing());
    }
}
