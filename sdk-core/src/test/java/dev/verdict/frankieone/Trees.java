package dev.verdict.frankieone;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** JSON as trees that are equal where nothing was lost: absent, null and empty lists are one, and so are equal instants. */
final class Trees {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Trees() {}

    static JsonNode of(byte[] json) {
        try {
            return plain(MAPPER.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = MAPPER.createObjectNode();
            object.properties().forEach(field -> {
                JsonNode value = plain(field.getValue());
                if (!value.isNull() && !(value.isArray() && value.isEmpty()) && !isZeroTime(value)) {
                    copy.set(field.getKey(), value);
                }
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(item -> copy.add(plain(item)));
            return copy;
        }
        if (node.isTextual()) {
            try {
                return MAPPER.getNodeFactory()
                        .textNode(Instant.parse(node.textValue()).toString());
            } catch (DateTimeParseException text) {
                return node;
            }
        }
        return node.isNumber()
                ? MAPPER.getNodeFactory().numberNode(node.decimalValue().stripTrailingZeros())
                : node;
    }

    private static boolean isZeroTime(JsonNode value) {
        return value.isTextual() && value.textValue().equals("0001-01-01T00:00:00Z");
    }
}
