package dev.verdict.desk.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.verdict.VerificationResult;
import dev.verdict.json.JsonRecord;
import dev.verdict.seon.WorkflowRun;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The platform's own data of a run, line by line, with what an analyst searched for.
 *
 * @param lines the lines
 * @param wanted the text that was searched for; empty for none
 */
public record RawJson(List<Line> lines, String wanted) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param parts its text, cut before and after each hit
     */
    public record Line(int number, List<Part> parts) {

        /** {@return whether the text that was searched for is in it} */
        public boolean isHit() {
            return parts.stream().anyMatch(Part::isHit);
        }
    }

    /** A part of a line. */
    public record Part(String text, boolean isHit) {}

    /** The JSON of a result, as it was sent or stored. */
    static byte[] bytes(VerificationResult result) {
        if (result instanceof JsonRecord sent) {
            return sent.toJson();
        } else if (result instanceof WorkflowRun run) {
            return run.toJson();
        }
        throw new IllegalStateException("no JSON of " + result.getClass());
    }

    /** Writes JSON with line breaks. Numbers stay as they were sent. */
    static String pretty(byte[] json) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try (JsonParser parser = JSON.createParser(json);
                JsonGenerator generator = JSON.createGenerator(text).setPrettyPrinter(printer)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEventExact(parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static RawJson of(byte[] json, String wanted) {
        List<Line> lines = new ArrayList<>();
        for (String line : pretty(json).lines().toList()) {
            lines.add(new Line(lines.size() + 1, parts(line, wanted)));
        }
        return new RawJson(List.copyOf(lines), wanted);
    }

    private static List<Part> parts(String line, String wanted) {
        List<Part> parts = new ArrayList<>();
        String lower = line.toLowerCase(Locale.ROOT);
        String find = wanted.toLowerCase(Locale.ROOT);
        int from = 0;
        // The rare letters whose lower case has another length make positions useless.
        int hit = find.isEmpty() || lower.length() != line.length() ? -1 : lower.indexOf(find);
        while (hit >= 0) {
            if (hit > from) {
                parts.add(new Part(line.substring(from, hit), false));
            }
            from = hit + find.length();
            parts.add(new Part(line.substring(hit, from), true));
            hit = lower.indexOf(find, from);
        }
        if (from < line.length()) {
            parts.add(new Part(line.substring(from), false));
        }
        return parts;
    }

    /** {@return the lines with the text that was searched for} */
    public List<Line> hits() {
        return lines.stream().filter(Line::isHit).toList();
    }
}
