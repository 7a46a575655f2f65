package dev.verdict.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.verdict.UnreadableBodyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A JSON document that is being read: its bytes, for scanning ahead, and the parser, which reads them once. */
final class JsonInput {
    /** Results nest about 15 levels deep. A document near this limit is an attack. */
    static final int MAX_DEPTH = 200;
    /** At the detail level {@code base64}, images are inline strings. */
    private static final int MAX_STRING_LENGTH = 256 * 1024 * 1024;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING_LENGTH)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    final byte[] json;
    final JsonParser parser;
    private final BooleanSupplier stop = Interruption.current();
    private int elements;

    private JsonInput(byte[] json, JsonParser parser) {
        this.json = json;
        this.parser = parser;
    }

    /** Reads a document. The parser is at the first token, the start of an object. */
    interface Reader<T> {
        T read(JsonInput in) throws IOException;
    }

    static <T> T readObject(byte[] body, Reader<T> reader) {
        byte[] json = withoutByteOrderMark(Objects.requireNonNull(body, "json"));
        if (!Utf8.isValid(json)) {
            throw new UnreadableBodyException("not UTF-8", "$");
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnreadableBodyException("the body is empty", "$");
            }
            if (first != JsonToken.START_OBJECT) {
                throw ReadFailure.at(parser, "expected an object, not " + describe(first));
            }
            T result = reader.read(new JsonInput(json, parser));
            if (parser.nextToken() != null) {
                throw ReadFailure.at(parser, "something follows the JSON object");
            }
            return result;
        } catch (ReadFailure failure) {
            throw failure.toException();
        } catch (IOException failure) {
            throw ReadFailure.of(failure).toException();
        }
    }

    /** The index in {@link #json} at which the current token starts. */
    int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The current value as an unmodifiable JDK value: Map, List, String, BigDecimal, Boolean or null. */
    @Nullable
    Object rawValue() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> rawObject();
            case START_ARRAY -> rawArray();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw ReadFailure.at(parser, "a value is missing");
        };
    }

    BigDecimal decimal() throws IOException {
        try {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                return BigDecimal.valueOf(parser.getLongValue());
            }
            return parser.getDecimalValue();
        } catch (NumberFormatException e) { // the exponent does not fit in a BigDecimal
            throw ReadFailure.at(parser, "a number is out of range");
        }
    }

    /** Must be called for each object and item, so that reading can be stopped. */
    void countElement() {
        if ((++elements & 0xFF) == 0 && stop.getAsBoolean()) {
            throw new CancellationException("reading was stopped");
        }
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Reads an object again that starts at an index. */
    Map<String, @Nullable Object> rereadObject(int start) {
        try (JsonParser again = FACTORY.createParser(json, start, json.length - start)) {
            again.nextToken();
            return new JsonInput(json, again).rawObject();
        } catch (IOException e) {
            throw new UncheckedIOException("reading an object again", e);
        }
    }

    Map<String, @Nullable Object> rawObject() throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        String name = null;
        try {
            while ((name = parser.nextFieldName()) != null) {
                parser.nextToken();
                countElement();
                putOnce(fields, name, rawValue());
            }
            expectEnd();
        } catch (ReadFailure failure) {
            throw name == null ? failure : failure.inDataKey();
        } catch (IOException failure) {
            throw name == null
                    ? ReadFailure.of(failure)
                    : ReadFailure.of(failure).inDataKey();
        }
        return Collections.unmodifiableMap(fields);
    }

    /** Requires the end of the object. Call this after the last field. */
    void expectEnd() {
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw ReadFailure.at(parser, "the JSON ends too early");
        }
    }

    private List<@Nullable Object> rawArray() throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            countElement();
            try {
                items.add(rawValue());
            } catch (ReadFailure failure) {
                throw failure.in(items.size());
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** Adds a field and rejects a duplicate, because it would be ambiguous which value counts. */
    void putOnce(Map<String, @Nullable Object> fields, String name, @Nullable Object value) {
        int before = fields.size();
        fields.put(name, value);
        if (fields.size() == before) {
            throw duplicateField();
        }
    }

    ReadFailure duplicateField() {
        return ReadFailure.at(parser, "a field is given twice");
    }

    static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "nothing";
        };
    }

    private static byte[] withoutByteOrderMark(byte[] body) {
        int first = body.length > 0 ? body[0] & 0xFF : -1;
        int second = body.length > 1 ? body[1] & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && body.length > 2 && (body[2] & 0xFF) == 0xBF) {
            return Arrays.copyOfRange(body, 3, body.length);
        }
        if (first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            throw new UnreadableBodyException("not UTF-8", "$");
        }
        return body;
    }
}
