package dev.verdict.frankieone;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * JSON as a tree of maps, lists, texts, {@link Numeral}s, {@link Moment}s, booleans and null, and as text. It does not use the
 * binding, because the binding is compared with it.
 */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final StringBuilder out = new StringBuilder();
    private final SplittableRandom noise;

    private JsonText(SplittableRandom noise) {
        this.noise = noise;
    }

    /** A number with its exact digits. */
    record Numeral(String text) {
        BigDecimal value() {
            return new BigDecimal(text);
        }
    }

    /** A text, and the time that it means where a time is expected; null if it means none. */
    record Moment(String text, Instant time) {
        /** Whether it is a value that platforms send for a time that was never set. */
        boolean isZero() {
            return text.startsWith("0000-00-00")
                    || time != null
                            && time.compareTo(Instant.parse("0000-01-01T00:00:00Z")) >= 0
                            && time.compareTo(Instant.parse("0002-01-01T00:00:00Z")) < 0;
        }
    }

    /** Without optional spaces and escapes. */
    static byte[] write(Object tree) {
        return write(tree, null);
    }

    /** With random optional spaces and escapes. */
    static byte[] write(Object tree, SplittableRandom noise) {
        JsonText text = new JsonText(noise);
        text.value(tree);
        return text.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value) {
        space();
        if (value instanceof Map<?, ?> map) {
            String before = "{";
            for (Map.Entry<?, ?> field : map.entrySet()) {
                out.append(before);
                space();
                text((String) field.getKey());
                space();
                out.append(':');
                value(field.getValue());
                before = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> items) {
            String before = "[";
            for (Object item : items) {
                out.append(before);
                value(item);
                before = ",";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Moment moment) {
            text(moment.text());
        } else if (value instanceof Numeral number) {
            out.append(number.text());
        } else {
            out.append(value);
        }
        space();
    }

    private boolean sometimes(int outOf) {
        return noise != null && noise.nextInt(outOf) == 0;
    }

    private void space() {
        if (sometimes(40)) {
            out.append(List.of(" ", "\n  ", "\t", "\r\n").get(noise.nextInt(4)));
        }
    }

    private void text(String text) {
        boolean noisy = sometimes(8);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (noisy && sometimes(6)) {
                escaped(c);
            } else if (pair) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '/' && noisy) {
                out.append("\\/");
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || Character.isSurrogate(c)) {
                escaped(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void escaped(char c) {
        String hex = Integer.toHexString(0x10000 | c).substring(1);
        out.append("\\u").append(sometimes(2) ? hex.toUpperCase(Locale.ROOT) : hex);
    }

    /** The tree of a text. A field given twice is an error. */
    static Object read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    map.put(name, read(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (!parser.nextToken().isStructEnd()) {
                    list.add(read(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("no value");
        };
    }
}
