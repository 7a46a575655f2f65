package dev.verdict.seon.idv;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the checks of a group by the suffix of their field names, so that a check which SEON adds later is found too. */
final class SentChecks {
    private static final String SUFFIX = "Result";
    private static final String OVERALL = "overallResult";

    private SentChecks() {}

    static Map<String, Open<CheckOutcome>> of(IdvCheck group) {
        Map<String, Open<CheckOutcome>> checks = new LinkedHashMap<>();
        JsonObject.parse(group.toJson()).asMap().forEach((name, value) -> {
            if (isSent(value) && name.endsWith(SUFFIX) && !name.equals(OVERALL)) {
                checks.put(name, outcome(value));
            }
        });
        return Collections.unmodifiableMap(checks);
    }

    /** The rule for enum values in records: null, a blank text and an empty list mean that nothing was sent. */
    private static boolean isSent(@Nullable Object value) {
        return value != null && !List.of().equals(value) && !(value instanceof String text && text.isBlank());
    }

    private static Open<CheckOutcome> outcome(Object value) {
        if (value instanceof String text) {
            return Open.of(CheckOutcome.class, text);
        }
        String json = new String(JsonObject.of(Map.of("v", value)).toJson(), StandardCharsets.UTF_8);
        return Open.mistyped(value, json.substring("{\"v\":".length(), json.length() - 1));
    }
}
