package dev.verdict.desk.platform.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Replaces the texts of a sample: whole texts, parts of texts, and times, which all move by the same duration. */
final class Texts implements UnaryOperator<String> {
    /** FrankieOne's time for no time. */
    static final String NEVER = "0001-01-01T00:00:00Z";

    /** The times in the recorded samples: few texts, which are read for each run. */
    private static final Map<String, Instant> TIMES = new ConcurrentHashMap<>();

    private final Duration shift;
    private final Map<String, String> whole = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    Texts(Duration shift) {
        this.shift = shift;
    }

    /** Replaces a text; a blank one stays. */
    Texts replace(String old, String text) {
        if (!old.isBlank()) {
            whole.put(old, text);
        }
        return this;
    }

    /** Replaces a text wherever it is a part of another; a blank one stays. */
    Texts replacePart(String old, String text) {
        if (!old.isBlank()) {
            parts.put(old, text);
        }
        return this;
    }

    @Override
    public String apply(String text) {
        String other = whole.get(text);
        if (other != null) {
            return other;
        }
        if (isTime(text)) {
            return moved(text);
        }
        String result = text;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            result = result.replace(part.getKey(), part.getValue());
        }
        return result;
    }

    private static boolean isTime(String text) {
        return text.length() >= NEVER.length()
                && text.charAt(4) == '-'
                && text.charAt(10) == 'T'
                && !text.equals(NEVER);
    }

    private String moved(String time) {
        try {
            return TIMES.computeIfAbsent(
                            time, text -> OffsetDateTime.parse(text).toInstant())
                    .plus(shift)
                    .toString();
        } catch (DateTimeParseException e) {
            return time;
        }
    }
}
