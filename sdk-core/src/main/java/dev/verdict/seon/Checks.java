package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The single checks of a group, by what their names have in common, so that one added tomorrow counts today. */
final class Checks {
    private static final String RESULT = "Result";
    private static final String OVERALL = "overallResult";

    private Checks() {}

    static Map<String, Open<CheckOutcome>> of(IdvCheck group) {
        Map<String, Open<CheckOutcome>> checks = new LinkedHashMap<>();
        JsonObject.parse(group.toJson()).asMap().forEach((name, value) -> {
            if (!RawValues.isNothing(value) && name.endsWith(RESULT) && !name.equals(OVERALL)) {
                checks.put(name, word(value));
            }
        });
        return Collections.unmodifiableMap(checks);
    }

    private static Open<CheckOutcome> word(Object value) {
        if (value instanceof String text) {
            return Open.of(CheckOutcome.class, text);
        }
        String json = new String(JsonObject.of(Map.of("v", value)).toJson(), StandardCharsets.UTF_8);
        return Open.notAWord(value, json.substring("{\"v\":".length(), json.length() - 1));
    }

    /** {@code photoForgeryCheckResult} in words: photo forgery. A name that is none of SEON's is not printed. */
    static String label(String name) {
        String stem = name.replaceFirst("(Check)?Result$", "");
        return stem.matches("[a-zA-Z0-9]{1,60}")
                ? stem.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                : "a check";
    }
}
