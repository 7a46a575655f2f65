package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowRun;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    /** An ASCII text in which the given bytes replace each {@code ?}. */
    private static byte[] with(String text, byte[] inserted) {
        StringBuilder latin = new StringBuilder();
        for (char c : text.replace('\'', '"').toCharArray()) {
            latin.append(c == '?' ? new String(inserted, StandardCharsets.ISO_8859_1) : String.valueOf(c));
        }
        return latin.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c1 93", // S in two bytes (overlong)
                "e0 81 93", // S in three bytes
                "f0 80 81 93", // S in four bytes
                "c0 80", // NUL as Java's modified UTF-8 writes it
                "c0 af",
                "e0 9f bf",
                "f0 8f bf bf",
                "ed a0 80", // an unpaired surrogate
                "ed bf bf",
                "ed a0 bd ed b8 80", // a surrogate pair, as CESU-8 writes it
                "f4 90 80 80", // beyond U+10FFFF
                "f5 80 80 80",
                "f8 88 80 80 80",
                "fe",
                "ff",
                "80", // a continuation byte alone
                "bf bf",
                "c3", // truncated
                "e2 82",
                "f0 9f 98",
                "c3 28"
            })
    void a_body_with_invalid_utf_8_at_any_position_is_unreadable(String hex) {
        byte[] wrong = bytes(hex);
        for (String json : List.of(
                "{'workflowExecutionState':'COMPLETED','status':'PA?'}",
                "{'status':'PASS','note?':1}",
                "{'status':'PASS','x':[{'y':'?'}]}",
                "{'workflowRe?ult':{'status':'PASS'},'status':'FAIL'}",
                "{'workflowResult':{'status':'PASS'},'individual':{'name':'?'}}",
                "{'event':'orchestration/workflow_execution_finished','timestamp':'2026-01-01T00:00:00Z',"
                        + "'data':{'id':'r','status':'APPROVED?'}}",
                "{'e?ent':'ping','message':'x'}",
                "{'entityId':'?'}")) {
            for (Function<byte[], ?> parse : List.<Function<byte[], ?>>of(
                    WorkflowResult::parse,
                    WorkflowResponse::parse,
                    Notification::parse,
                    SeonEvent::parse,
                    WorkflowRun::parse,
                    JsonObject::parse)) {
                assertThatExceptionOfType(UnreadableBodyException.class)
                        .isThrownBy(() -> parse.apply(with(json, wrong)))
                        .withMessageContaining("not UTF-8");
            }
        }
        for (int before = 0; before < 20; before++) {
            assertThat(Utf8.isValid(with("x".repeat(before) + "?", wrong))).isFalse();
            assertThat(Utf8.isValid(with("x".repeat(before) + "?" + "x".repeat(5000), wrong)))
                    .isFalse();
        }
    }

    @Test
    void every_character_is_valid() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
                all.append("x".repeat(random.nextInt(3)));
            }
        }
        assertThat(Utf8.isValid(all.toString().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        for (int length = 0; length < 40; length++) {
            assertThat(Utf8.isValid("a".repeat(length).getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
            assertThat(Utf8.isValid(("a".repeat(length) + "\uD83D\uDE00").getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
        }
    }

    /** The JDK's own decoder, over the whole text, is the oracle. */
    @Test
    void damaged_text_is_valid_exactly_if_the_jdk_accepts_it() {
        SplittableRandom random = new SplittableRandom(2);
        byte[] text = "Zo\u00EB, \u6771\u4EAC, \uD83D\uDE00 and plain text between. "
                .repeat(3)
                .getBytes(StandardCharsets.UTF_8);
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = java.util.Arrays.copyOf(text, 1 + random.nextInt(text.length));
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            String decoded = new String(damaged, StandardCharsets.UTF_8);
            boolean expected = java.util.Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), damaged);
            assertThat(Utf8.isValid(damaged))
                    .as(java.util.HexFormat.of().formatHex(damaged))
                    .isEqualTo(expected);
            valid += expected ? 1 : 0;
        }
        assertThat(valid).isBetween(1_000, 19_000);
    }
}
