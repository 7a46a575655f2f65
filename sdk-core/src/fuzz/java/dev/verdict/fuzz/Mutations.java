package dev.verdict.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes JSON bodies from a fuzzer's bytes. If the first byte is a control character, the other bytes choose a recorded body and the
 * changes to it, so that most inputs are meaningful. Otherwise the bytes are the body.
 *
 * <p>Fields that hold personal data have the {@link #CANARY} as their value.
 */
public final class Mutations {
    /** A text that nothing may print. It never stands in a field whose value may be printed. */
    public static final String CANARY = "Canary bird";

    private static final int FIRST_RAW = 0x20;
    private static final int MAX_CHANGES = 12;
    private static final int MAX_LENGTH = 48 * 1024;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x-1",
            "1",
            "0001-01-01T00:00:00Z",
            "0000-00-00",
            "2026-03-02T10:00:00Z",
            "2026-03-02T10:00:00.500Z",
            "2026-03-02 11:00:00+00",
            "\u0000",
            "\ud83d",
            "\u202e",
            "\u2003",
            "<b>&\"\\");
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "2147483648", "1E400", "1e-999999999", "0.10", "9007199254740993");

    private final List<JsonNode> bases;
    private final List<String> names;
    private final List<String> words;
    private final Set<String> personal;
    private final ObjectMapper json;

    /**
     * @param bases bodies to change
     * @param names the names of the fields that matter most
     * @param words the values that matter most
     * @param personal the names of the fields whose values must not be printed
     */
    public Mutations(List<byte[]> bases, List<String> names, List<String> words, Set<String> personal) {
        this.json = new ObjectMapper();
        this.names = names;
        this.words = words;
        this.personal = personal;
        this.bases = bases.stream().map(this::tree).toList();
        this.bases.forEach(base -> hide(base, ""));
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the canary into personal fields, and takes it out of all others. */
    private void hide(JsonNode node, String name) {
        boolean isPersonal = personal.contains(name);
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                field.setValue(hidden(field.getValue(), field.getKey(), personal.contains(field.getKey())));
                hide(field.getValue(), field.getKey());
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, hidden(list.get(i), name, isPersonal));
                hide(list.get(i), name);
            }
        }
    }

    private static JsonNode hidden(JsonNode value, String name, boolean isPersonal) {
        if (isPersonal) {
            return value.isTextual() && value.textValue().length() > 1 ? TextNode.valueOf(CANARY) : value;
        }
        boolean isCanary = value.isTextual() && value.textValue().contains(CANARY) && !name.contains(CANARY);
        return isCanary ? TextNode.valueOf("x-1") : value;
    }

    /** Whether the bytes are a body themselves. */
    public static boolean isRaw(byte[] input) {
        return input.length > 0 && (input[0] & 0xff) >= FIRST_RAW;
    }

    /** The body that the bytes are, or describe. */
    public byte[] body(byte[] input) {
        return isRaw(input) ? input : body(new Choices(input));
    }

    /** The body that some bytes describe. */
    public byte[] body(Choices choices) {
        JsonNode base = bases.get(choices.next(FIRST_RAW) * bases.size() / FIRST_RAW);
        return body(base, choices);
    }

    private byte[] body(JsonNode base, Choices choices) {
        JsonNode tree = base.deepCopy();
        List<Place> places = new ArrayList<>();
        collect(tree, places);
        int changes = choices.next(MAX_CHANGES);
        for (int i = 0; i < changes && choices.hasMore() && !places.isEmpty(); i++) {
            int at = choices.next(places.size() + 64);
            Place place = at < places.size()
                    ? places.get(at)
                    : new Place(places.get(choices.next(4) % places.size()).parent, choices.oneOf(names), 0);
            change(place, places, choices);
        }
        hide(tree, "");
        byte[] body = bytes(tree);
        return body.length > MAX_LENGTH ? bytes(base) : damaged(body, choices);
    }

    private byte[] bytes(JsonNode tree) {
        try {
            return json.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) { // an unpaired surrogate
            return "{}".getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A place of a value: a field of an object, or an index of a list. */
    private record Place(JsonNode parent, String name, int index) {
        JsonNode value() {
            return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else if (parent instanceof ArrayNode list && index < list.size()) {
                list.set(index, value);
            }
        }
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                places.add(new Place(node, field.getKey(), 0));
                collect(field.getValue(), places);
            }
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            places.add(new Place(node, "", i));
            collect(node.get(i), places);
        }
    }

    private void change(Place place, List<Place> places, Choices choices) {
        switch (choices.next(16)) {
            case 0, 1, 2, 3, 4 -> place.set(TextNode.valueOf(choices.oneOf(words)));
            case 5 -> place.set(TextNode.valueOf(choices.oneOf(TEXTS)));
            case 6 -> place.set(json.getNodeFactory().numberNode(new BigDecimal(choices.oneOf(NUMBERS))));
            case 7 -> place.set(odd(choices.next(7)));
            case 8 -> place.set(copy(places.get(choices.next(places.size()))));
            case 9 -> remove(place);
            case 10 -> {
                if (place.parent instanceof ObjectNode object && object.has(place.name)) {
                    object.set(choices.oneOf(names), object.remove(place.name));
                }
            }
            case 11 -> repeat(place, 1 + choices.next(256));
            case 12 -> {
                if (place.parent instanceof ObjectNode object) {
                    object.put(choices.oneOf(List.of("x", CANARY, "canary", "", "a.b")), CANARY);
                }
            }
            case 13 -> place.set(TextNode.valueOf(choices.text(12)));
            case 14 -> place.set(nested(copy(place), choices.next(256)));
            default -> place.set(json.createObjectNode().set(choices.oneOf(names), copy(place)));
        }
    }

    private JsonNode odd(int which) {
        return switch (which) {
            case 0 -> json.nullNode();
            case 1 -> json.createArrayNode();
            case 2 -> json.createObjectNode();
            case 3 -> json.getNodeFactory().booleanNode(true);
            case 4 -> json.createArrayNode().addNull();
            case 5 -> json.createArrayNode().add(json.createArrayNode());
            default -> TextNode.valueOf("long ".repeat(500));
        };
    }

    private JsonNode copy(Place place) {
        JsonNode value = place.value();
        return value == null ? json.nullNode() : value.deepCopy();
    }

    private static void remove(Place place) {
        if (place.parent instanceof ObjectNode object) {
            object.remove(place.name);
        } else if (place.parent instanceof ArrayNode list && place.index < list.size()) {
            list.remove(place.index);
        }
    }

    private void repeat(Place place, int times) {
        JsonNode item = copy(place);
        if (place.parent instanceof ArrayNode list) {
            for (int i = 0; i < times && list.size() < 4_096; i++) {
                list.insert(place.index % (list.size() + 1), item);
            }
        } else if (item instanceof ArrayNode list && !list.isEmpty()) {
            for (int i = 0; i < times && list.size() < 4_096; i++) {
                list.add(list.get(0));
            }
        }
    }

    private JsonNode nested(JsonNode value, int depth) {
        JsonNode outer = value;
        for (int i = 0; i < depth; i++) {
            outer = i % 3 == 0
                    ? json.createObjectNode().set("x", outer)
                    : json.createArrayNode().add(outer);
        }
        return outer;
    }

    /** The bytes with a flaw that a tree cannot have, or usually without one. */
    private byte[] damaged(byte[] body, Choices choices) {
        int at = choices.next(16) < 12 ? 0 : choices.next(Math.max(1, body.length));
        if (at == 0) {
            return body;
        }
        // What is cut can end in another field, so nothing personal may be in it.
        byte[] plain = new String(body, StandardCharsets.ISO_8859_1)
                .replace(CANARY, "x-1")
                .getBytes(StandardCharsets.ISO_8859_1);
        switch (choices.next(8)) {
            case 0:
                return Arrays.copyOf(body, at);
            case 1:
                return spliced(body, 1, 0, "\"" + choices.oneOf(names) + "\":\"" + choices.oneOf(words) + "\",");
            case 2:
                return spliced(body, 0, 0, "\u00ef\u00bb\u00bf");
            case 3:
                return spliced(plain, at, 1, choices.text(4));
            case 4:
                return spliced(plain, at, 0, choices.oneOf(List.of("\\u0000", "\\ud800", "\"", "{", "]", "/*", "\t")));
            case 5:
                return spliced(plain, at, choices.next(256), "");
            default:
                return body;
        }
    }

    /** Replaces some bytes by a text of Latin 1. */
    private static byte[] spliced(byte[] body, int at, int removed, String text) {
        byte[] added = text.getBytes(StandardCharsets.ISO_8859_1);
        int from = Math.min(body.length, at);
        int to = Math.min(body.length, from + removed);
        byte[] spliced = Arrays.copyOf(body, body.length - (to - from) + added.length);
        System.arraycopy(added, 0, spliced, from, added.length);
        System.arraycopy(body, to, spliced, from + added.length, body.length - to);
        return spliced;
    }
}
