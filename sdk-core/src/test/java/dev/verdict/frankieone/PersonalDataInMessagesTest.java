package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.Detail;
import dev.verdict.json.FromText;
import dev.verdict.json.Structure;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages about unreadable bodies have the location of the problem, and no content of the body. */
class PersonalDataInMessagesTest {
    private final Canaries canaries = new Canaries((component, owner) -> false);
    private int refused;

    private interface Reading {
        Object read();
    }

    /** Counts a rejected body, and checks all its messages. */
    private void look(Reading reading, String broken) {
        try {
            reading.read();
        } catch (UnreadableBodyException e) {
            refused++;
            StringBuilder said = new StringBuilder(e.location());
            collect(e, said);
            if (Canaries.areIn(said.toString())) {
                fail("%s: %s", broken, said);
            }
        }
    }

    private void mustBeRefused(Reading reading, String broken) {
        int before = refused;
        look(reading, broken);
        assertThat(refused).as(broken).isEqualTo(before + 1);
    }

    private static void collect(Throwable thrown, StringBuilder said) {
        said.append('\n').append(thrown).append('\n').append(thrown.getMessage());
        said.append('\n').append(thrown.getLocalizedMessage());
        if (thrown.getCause() != null) {
            collect(thrown.getCause(), said);
        }
        Arrays.stream(thrown.getSuppressed()).forEach(suppressed -> collect(suppressed, said));
    }

    /** Damages the responses in one way at positions a number of bytes apart. Returns the share of rejected bodies. */
    private String breakAnswers(String broken, int stride, Breaking breaking) {
        List<byte[]> answers = canaries.answers();
        int bodies = 0;
        refused = 0;
        for (int i = 0; i < answers.size(); i++) {
            byte[] json = answers.get(i);
            for (int at = 1 + i; at < json.length - 1; at += stride) {
                byte[] body = breaking.at(json, at);
                bodies++;
                look(() -> WorkflowResponse.parse(body), broken + " at " + at);
            }
        }
        assertThat(bodies).isGreaterThan(1_000);
        return refused * 100 / bodies + " % refused";
    }

    private interface Breaking {
        byte[] at(byte[] json, int at);
    }

    @Test
    void for_a_truncated_body() {
        assertThat(breakAnswers("cut off", 47, Arrays::copyOf)).isEqualTo("100 % refused");
    }

    @Test
    void for_a_body_that_is_not_utf_8() {
        assertThat(breakAnswers("bad UTF-8", 151, (json, at) -> inserted(json, at, (byte) 0xC3, (byte) '(')))
                .isEqualTo("100 % refused");
        // Jackson pads names in its symbol table with this byte, so it takes a few names that contain it for names that
        // do not.
        assertThat(breakAnswers("no UTF-8", 151, (json, at) -> inserted(json, at, (byte) 0xFF)))
                .matches("(9\\d|100) % refused");
    }

    @Test
    void for_a_body_with_inserted_bytes() {
        assertThat(breakAnswers("control character", 151, (json, at) -> inserted(json, at, (byte) 0)))
                .isEqualTo("100 % refused");
        assertThat(breakAnswers("canary", 151, (json, at) -> inserted(json, at, utf8("\"" + Canaries.TEXT + "\""))))
                .isEqualTo("100 % refused");
        assertThat(breakAnswers("bare canary", 151, (json, at) -> inserted(json, at, utf8(Canaries.TEXT + ":"))))
                .matches("\\d\\d % refused");
    }

    private static byte[] inserted(byte[] json, int at, byte... more) {
        byte[] body = Arrays.copyOf(json, json.length + more.length);
        System.arraycopy(more, 0, body, at, more.length);
        System.arraycopy(json, at, body, at + more.length, json.length - at);
        return body;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"can\\ary\"",
                "\"canary\\u12x4\"",
                "\"canary\\",
                "\"canary\n\"",
                "canary",
                "7070707canary",
                "7070707.canary",
                "-canary",
                "'canary'",
                "\"canary\" \"canary\"",
                "\"canary\": \"canary\"",
                "[\"canary\"",
                "{\"canary\"}",
                "{\"canary\": \"canary\",}",
                "{\"canary\": 1, \"canary\": 2}",
                "{canary: 1}",
                "/* canary */ 1",
                "NaN",
                "70707077070707e99999999999"
            })
    void for_a_value_that_is_not_json(String value) {
        List<byte[]> answers = canaries.answers();
        for (byte[] answer : answers.subList(0, 6)) {
            String json = new String(answer, StandardCharsets.UTF_8);
            int values = 0;
            for (int at = json.indexOf(":\"canary\""); at >= 0; at = json.indexOf(":\"canary\"", at + 1)) {
                if (values++ % 7 == 0) {
                    String body = json.substring(0, at + 1) + value + json.substring(at + ":\"canary\"".length());
                    mustBeRefused(() -> WorkflowResponse.parse(utf8(body)), value + " at " + at);
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void for_structure_of_another_type_in_any_record() {
        List<Object> otherTypes = List.of(
                Canaries.TEXT,
                new JsonText.Numeral("7070707"),
                true,
                Map.of(Canaries.TEXT, Canaries.TEXT),
                List.of(Canaries.TEXT),
                List.of(List.of(Canaries.TEXT)),
                List.of(Map.of(), Canaries.TEXT));
        for (Class<?> type : Records.all()) {
            if (type.isRecord() && type.getEnclosingClass() == null) {
                Records.fields(type).forEach((name, component) -> {
                    for (Object other : isListOfRecords(component) ? otherTypes : List.of()) {
                        boolean isItem = other instanceof List<?> && isListOfTexts(component);
                        Map<String, Object> fields = canaries.fields(type);
                        fields.put(name, other);
                        if (isItem || component.isAnnotationPresent(Detail.class)) {
                            look(() -> Records.read(type, JsonText.write(fields)), type + "." + name);
                        } else {
                            mustBeRefused(() -> Records.read(type, JsonText.write(fields)), type + "." + name);
                        }
                    }
                    for (Object other : component.isAnnotationPresent(Structure.class) ? otherTypes : List.of()) {
                        Map<String, Object> fields = canaries.fields(type);
                        fields.put(name, other);
                        look(() -> Records.read(type, JsonText.write(fields)), type + "." + name);
                    }
                });
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static boolean isListOfRecords(RecordComponent component) {
        Type type = component.getGenericType();
        return component.getType() == List.class
                && ((ParameterizedType) type).getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord();
    }

    /** Whether a plain string can be an item of a list of records. */
    private static boolean isListOfTexts(RecordComponent component) {
        Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return ((Class<?>) item).isAnnotationPresent(FromText.class);
    }

    @Test
    void for_any_duplicate_field() {
        for (Class<?> type : Records.all()) {
            if (type.getEnclosingClass() == null) {
                String json = new String(canaries.json(type), StandardCharsets.UTF_8);
                Map<String, Object> fields = canaries.fields(type);
                fields.forEach((name, value) -> {
                    Map<String, Object> once = new LinkedHashMap<>();
                    once.put(name, value);
                    String first = new String(JsonText.write(once), StandardCharsets.UTF_8);
                    String twice = first.substring(0, first.length() - 1) + "," + json.substring(1);
                    mustBeRefused(() -> Records.read(type, utf8(twice)), type + "." + name + " twice");
                });
            }
        }
        assertThat(refused).isGreaterThan(700);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"canary\":", "[\"canary\",", "{\"notes\":{\"canary\":"})
    void for_a_body_that_is_nested_too_deeply(String level) {
        for (byte[] answer : canaries.answers()) {
            String json = new String(answer, StandardCharsets.UTF_8);
            for (String start : List.of("\"workflowResult\":", "\"notes\":{\"canary\":", "\"canary\":")) {
                String body = json.replaceFirst(Pattern.quote(start), start + level.repeat(300));
                mustBeRefused(() -> WorkflowResponse.parse(utf8(body)), "too deep");
            }
        }
    }
}
