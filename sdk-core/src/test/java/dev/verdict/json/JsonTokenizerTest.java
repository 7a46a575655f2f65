package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.PayloadGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson, with the same limits, is the oracle: both accept the same bytes, and read the same values from them. */
class JsonTokenizerTest {
    private static final ObjectMapper ORACLE = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JsonTokenizer.MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static @Nullable Object own(byte[] json) {
        try {
            return JsonObject.parse(json).asMap();
        } catch (UnreadableBodyException unreadable) {
            return null;
        }
    }

    private static @Nullable Object oracle(byte[] json) {
        try {
            JsonNode tree = Utf8.isValid(json) ? ORACLE.readTree(json) : null;
            return tree != null && tree.isObject() ? plain(tree) : null;
        } catch (IOException | NumberFormatException unreadable) {
            return null;
        }
    }

    private static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> fields = new HashMap<>();
                node.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
                yield fields;
            }
            case ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                node.forEach(item -> items.add(plain(item)));
                yield items;
            }
            case STRING -> node.textValue();
            case NUMBER -> node.decimalValue();
            case BOOLEAN -> node.booleanValue();
            case NULL -> null;
            default -> throw new AssertionError(node.getNodeType());
        };
    }

    private static boolean agree(byte[] json) {
        return Equality.equal(own(json), oracle(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a':%s}",
                "{'a':[%s]}",
                "{'a':[%s,1]}",
                "{'a':%s,'b':2}",
                "{'a': %s }",
                "\n\t\r {'a':%s} \n",
                "{'aaaaaaaaaaaaaaa':%s}"
            })
    void values_are_read_as_jackson_reads_them(String document) {
        for (String value : new String[] {
            "0",
            "-0",
            "1",
            "-1",
            "12345678901234567",
            "-123456789012345678",
            "1234567890123456789",
            "9223372036854775807",
            "9223372036854775808",
            "123456789012345678901234567890",
            "0.0",
            "-0.0",
            "0.10",
            "1.5",
            "-1.50",
            "12345678901234567.8",
            "1e5",
            "1E5",
            "1e+5",
            "1.25e-5",
            "-1.25E-05",
            "1e999999999",
            "00",
            "01",
            "-01",
            "-",
            "+1",
            ".5",
            "1.",
            "1.e5",
            "1e",
            "1e+",
            "0x1",
            "1_0",
            "1 2",
            "NaN",
            "Infinity",
            "-Infinity",
            "true",
            "false",
            "null",
            "tru",
            "True",
            "nul",
            "nullx",
            "truefalse",
            "",
            "''",
            "'a'",
            "'abcdefg'",
            "'abcdefgh'",
            "'abcdefghi'",
            "'ä'",
            "'abcdefgä'",
            "'€'",
            "'😀'",
            "'\\\"'",
            "'\\\\'",
            "'\\/'",
            "'\\b\\f\\n\\r\\t'",
            "'\\u00e4'",
            "'\\u00E4x'",
            "'\\ud83d\\ude00'",
            "'\\ud83d'",
            "'\\u0000'",
            "'abcdefg\\nabcdefg\\n'",
            "'ä\\nä'",
            "'\\u00e'",
            "'\\u00eg'",
            "'\\x'",
            "'\\",
            "'\\u",
            "'a\tb'",
            "'abcdefgh\n'",
            "'abc\u0000'",
            "'\u007f'",
            "'abc",
            "{}",
            "{ }",
            "[]",
            "[ ]",
            "{'b':1}",
            "{'b':1,}",
            "{,}",
            "[,]",
            "[1,]",
            "[1,,2]",
            "[1 2]",
            "{'b'}",
            "{'b':}",
            "{'b' :1}",
            "{'b': 1 , 'c':2}",
            "{'b':1 'c':2}",
            "{b:1}",
            "{1:1}",
            "{'b':1,'b':2}",
            "{'b':1,'\\u0062':2}",
            "[",
            "{",
            "]",
            "}",
            "[}",
            "{]",
            "/**/1",
            "//\n1",
            "1//",
            "'a\u00a0'",
            "\u00a01",
            "'" + "x".repeat(100) + "'",
            "9".repeat(1000),
            "9".repeat(1001),
            "-" + "9".repeat(1000),
            "0." + "9".repeat(999),
            "0." + "9".repeat(1000),
            "1e2147483647",
            "1e2147483648",
            "1e99999999999",
            "[".repeat(199) + "]".repeat(199),
            "[".repeat(200) + "]".repeat(200)
        }) {
            byte[] json = document.formatted(value.replace("\\'", "\\\""))
                    .replace('\'', '"')
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(agree(json))
                    .as("%s: %s, Jackson %s", new String(json, StandardCharsets.UTF_8), own(json), oracle(json))
                    .isTrue();
        }
    }

    @Test
    void damaged_documents_are_read_as_jackson_reads_them() {
        long seed = Long.getLong("verdict.seed", new Random().nextLong());
        Random random = new Random(seed);
        byte[] insertable = "\"\"\"\\\\\\{}[],:.-+eE0123 \n\t\r/u00e4tfn\u0000\u001f".getBytes(StandardCharsets.UTF_8);
        byte[][] bodies = new byte[10][];
        Arrays.setAll(bodies, i -> PayloadGenerator.ofSize(i, 1_000, PayloadGenerator.Style.WILD));
        int readable = 0;
        for (int i = 0; i < 4_000; i++) {
            byte[] json = i % 2 == 0
                    ? "{\"a\":[1,-2.50,\"x\\n\\u00e4 y\",{\"bcdefghijk\":null,\"\":true}],\"e\": \"\u00e4\ud83d\ude00\"}"
                            .getBytes(StandardCharsets.UTF_8)
                    : bodies[i / 2 % bodies.length];
            for (int damages = random.nextInt(3); damages >= 0 && json.length > 0; damages--) {
                int at = random.nextInt(json.length);
                byte b = random.nextInt(20) == 0
                        ? (byte) random.nextInt()
                        : insertable[random.nextInt(insertable.length)];
                json = switch (random.nextInt(4)) {
                    case 0 -> Arrays.copyOf(json, at + 1);
                    case 1 -> splice(json, at, at + 1);
                    case 2 -> splice(json, at, at, b);
                    default -> splice(json, at, at + 1, b);
                };
            }
            byte[] damaged = json;
            assertThat(agree(damaged))
                    .as(() -> "seed " + seed + ": " + new String(damaged, StandardCharsets.UTF_8))
                    .isTrue();
            readable += own(damaged) == null ? 0 : 1;
        }
        assertThat(readable).as("both kinds occur").isBetween(200, 3_800);
    }

    private static byte[] splice(byte[] json, int from, int to, byte... inserted) {
        byte[] spliced = Arrays.copyOf(json, json.length - (to - from) + inserted.length);
        System.arraycopy(inserted, 0, spliced, from, inserted.length);
        System.arraycopy(json, to, spliced, from + inserted.length, json.length - to);
        return spliced;
    }

    @Test
    void names_and_texts_have_the_documented_limits() {
        assertThat(own(("{\"" + "n".repeat(50_000) + "\":1}").getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(
                        () -> JsonObject.parse(("{\"" + "n".repeat(50_001) + "\":1}").getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("nested too deeply, or a name, text or number is too long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'a':1,'a':2}           | $.* (line 1, column 12): a field is given twice
                    {'a':{'b':[1,tru]}}     | $.*.*[1] (line 1, column 17): not JSON
                    {'a':1}x                | $ (line 1, column 6): something follows the JSON object
                    {~'a':~[1,~2.x]}        | $.*[1] (line 4, column 3): not JSON
                    {'a':                   | $.* (line 1, column 6): the JSON ends too early
                    {'a':'b                 | $.* (line 1, column 8): the JSON ends too early
                    ['a']                   | $ (line 1, column 1): expected an object, not a list
                    {'a':1e99999999999}     | $.* (line 1, column 6): a number is out of range
                    """)
    void failures_name_the_place(String json, String problem) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> JsonObject.parse(
                        json.replace('\'', '"').replace('~', '\n').getBytes(StandardCharsets.UTF_8)))
                .withMessage("Unreadable body at " + problem);
    }

    @Test
    void numbers_keep_their_digits() {
        assertThat(own("{\"a\":1.50,\"b\":-0.0,\"c\":100}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of("a", new BigDecimal("1.50"), "b", new BigDecimal("0.0"), "c", new BigDecimal("100")));
    }
}
