package dev.verdict.frankieone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The table of what FrankieOne documents ({@code schema.txt}, {@code schema-entities.txt}): objects with their fields, enums, and
 * kinds of object.
 *
 * @param objects the fields of each object; the type of free keys is under {@link #OTHERS}
 * @param texts the objects that are also sent as a plain string, with the field of that text
 * @param kinds how the kinds of an object are distinguished
 * @param words the constants of each enum
 */
record Schema(
        Map<String, Map<String, Type>> objects,
        Map<String, String> texts,
        Map<String, Kinds> kinds,
        Map<String, List<String>> words) {
    /** Key for the free keys of an object. */
    static final String OTHERS = "*";

    enum Form {
        TEXT,
        KIND,
        WORD,
        INTEGER,
        NUMBER,
        BOOLEAN,
        TIME,
        DATE,
        OBJECT,
        NAMED,
        LIST,
        MAP,
        OTHERS
    }

    /** The type name of a list that is also sent as its only item. */
    private static final String ONE_OR = "one or";

    /** The type of a field: its form, and the name of its object or enum, or the type of its items. */
    record Type(Form form, String name, Type item) {
        /** A list of objects that is always a list. */
        boolean isListOfObjects() {
            return form == Form.LIST && item.form == Form.NAMED;
        }

        /** A list that is also sent as its only item. */
        boolean isOneOrList() {
            return ONE_OR.equals(name);
        }

        @Override
        public String toString() {
            return form + (name == null ? "" : " " + name) + (item == null ? "" : " of " + item);
        }
    }

    /** The field that distinguishes kinds, whether the object around may have it instead, and the objects by kind. */
    record Kinds(String field, boolean orAround, Map<String, String> objects) {}

    /** The documented schema. */
    static Schema documented() {
        return parse(text());
    }

    /**
     * The documented schema and what else the records know: the envelope, the second format of a KYC rule in the guide, with the
     * details directly in the rule, and fields in the examples of organizations only.
     */
    static Schema asRead() {
        Schema schema = parse(text() + """

                WorkflowResponse
                  text: requestId entityId workflowExecutionId
                  Individual: individual
                  Organization: organization
                  WorkflowResult: workflowResult
                  ServiceProfile: serviceProfile

                InformationSourceOfExamples
                  text: type
                  boolean: isManual
                  time: generatedAt updatedAt

                RegistrationOfExamples
                  ValidityPeriod: registeredNameDetails

                ValidityPeriod
                  PartialDate: validFrom validTo
                """);
        schema.objects.get("KycRule").putAll(schema.objects.get("KycRuleMatch"));
        schema.objects.get("InformationSource").putAll(schema.objects.remove("InformationSourceOfExamples"));
        schema.objects.get("OrganizationRegistrationDetails").putAll(schema.objects.remove("RegistrationOfExamples"));
        return schema;
    }

    static String text() {
        return text("schema.txt") + "\n" + text("schema-entities.txt");
    }

    private static String text(String file) {
        try (InputStream in = Schema.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema parse(String text) {
        Schema schema = new Schema(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        String[] heading = {};
        for (String line : text.lines().toList()) {
            if (line.startsWith("  ")) {
                schema.enter(heading, line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                heading = line.split(" ");
                schema.open(heading);
            }
        }
        return schema;
    }

    private void open(String[] heading) {
        if (heading[0].equals("kinds")) {
            enterOnce(kinds, heading[1], new Kinds(heading[3], heading.length > 4, new TreeMap<>()));
        } else if (heading[0].equals("words")) {
            enterOnce(words, heading[1], new ArrayList<>());
        } else {
            enterOnce(objects, heading[0], new TreeMap<>());
            if (heading.length > 1) {
                texts.put(heading[0], heading[heading.length - 1]);
            }
        }
    }

    private void enter(String[] heading, String line) {
        if (heading[0].equals("words")) {
            words.get(heading[1]).addAll(List.of(line.split(" ")));
            return;
        }
        String[] typeAndNames = line.split(": ");
        for (String name : typeAndNames[1].split(" ")) {
            if (heading[0].equals("kinds")) {
                enterOnce(kinds.get(heading[1]).objects, name, typeAndNames[0]);
            } else {
                enterOnce(objects.get(heading[0]), name, type(typeAndNames[0]));
            }
        }
    }

    private static <T> void enterOnce(Map<String, T> table, String name, T value) {
        if (table.put(name, value) != null) {
            throw new IllegalArgumentException("twice in the table: " + name);
        }
    }

    private static Type type(String text) {
        String[] parts = text.split(" ", 2);
        return switch (parts[0]) {
            case "list", "map", "others" -> new Type(form(parts[0]), null, type(parts[1]));
            case "one" -> new Type(Form.LIST, ONE_OR, type(text.substring("one or list ".length())));
            case "word" -> new Type(Form.WORD, parts[1], null);
            case "text" ->
                parts.length == 1
                        ? new Type(Form.TEXT, null, null)
                        : new Type(Form.WORD, parts[1].substring("of ".length()), null);
            case "kind", "integer", "number", "boolean", "time", "date", "object" ->
                new Type(form(parts[0]), null, null);
            default -> new Type(Form.NAMED, text, null);
        };
    }

    private static Form form(String word) {
        return Form.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether an object is also sent as a plain string. */
    boolean canBeText(Type type) {
        return type.form == Form.NAMED && texts.containsKey(type.name);
    }

    /** The type of a field of an object; null if it is undocumented. */
    Type field(String object, String field) {
        return field.equals(OTHERS) ? null : objects.get(object).get(field);
    }

    /** The type of the free keys of an object; null if it has none. */
    Type others(String object) {
        Type others = objects.get(object).get(OTHERS);
        return others == null ? null : others.item;
    }

    /** The constants, in the order of the table. */
    List<String> words(Type type) {
        return Objects.requireNonNull(words.get(type.name), type.name);
    }
}
