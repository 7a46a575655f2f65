package dev.verdict.seon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.OtherFields;
import dev.verdict.json.Printable;
import dev.verdict.seon.transaction.DeviceDetails;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of the parts of a transaction match the schema table, and keep everything that is sent. */
class TransactionSchemaTest {
    private static final Map<String, Map<String, String>> SCHEMA = schema();

    /** Fields that integrators send and SEON may return; no reference page has them. */
    private static final Set<String> OF_THE_REQUEST =
            Set.of("action_type", "email", "transaction_amount", "transaction_currency", "user_fullname", "user_id");

    private static Map<String, Map<String, String>> schema() {
        Map<String, Map<String, String>> types = new TreeMap<>();
        try {
            String type = "";
            for (String line : Files.readAllLines(
                    Path.of("src/test/resources/dev/verdict/seon/transaction-schema.txt"), StandardCharsets.UTF_8)) {
                if (line.startsWith("  ")) {
                    String[] formAndFields = line.strip().split(": ");
                    for (String field : formAndFields[1].split(" ")) {
                        types.get(type).put(field, formAndFields[0]);
                    }
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    type = line;
                    types.put(type, new TreeMap<>());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return types;
    }

    static Set<String> types() {
        return SCHEMA.keySet();
    }

    private static Class<?> record(String type) {
        for (String room : List.of("dev.verdict.seon.transaction.", "dev.verdict.seon.")) {
            try {
                return Class.forName(room + type);
            } catch (ClassNotFoundException inTheOther) {
                continue;
            }
        }
        throw new AssertionError("no record " + type);
    }

    private static Map<String, RecordComponent> components(Class<?> record) {
        Map<String, RecordComponent> components = new TreeMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            JsonName name = component.getAnnotation(JsonName.class);
            String field = component.isAnnotationPresent(OtherFields.class)
                    ? "*"
                    : name == null ? component.getName() : name.value();
            components.put(field, component);
        }
        components.remove("unknownFields");
        return components;
    }

    private static String form(RecordComponent component) {
        return (component.isAnnotationPresent(OtherFields.class) ? "others " : "")
                + form(component.getGenericType())
                        .replaceFirst(component.isAnnotationPresent(OtherFields.class) ? "map " : "^", "");
    }

    private static String form(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Open.class) {
                return "word";
            }
            if (generic.getRawType() == Optional.class) {
                return form(arguments[0]);
            }
            return (generic.getRawType() == List.class ? "list " : "map ") + form(arguments[arguments.length - 1]);
        }
        Class<?> plain = (Class<?>) type;
        return Map.of(
                        String.class, "text",
                        Boolean.class, "boolean",
                        Integer.class, "integer",
                        Long.class, "integer",
                        BigDecimal.class, "number",
                        Instant.class, "time",
                        JsonObject.class, "object")
                .getOrDefault(plain, plain.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_field_is_modelled_and_nothing_else(String type) {
        Map<String, String> modelled = new TreeMap<>();
        components(record(type)).forEach((field, component) -> modelled.put(field, form(component)));
        if (type.equals("Transaction")) {
            assertThat(modelled.keySet()).containsAll(OF_THE_REQUEST);
            modelled.keySet().removeAll(OF_THE_REQUEST);
        }

        assertThat(modelled).isEqualTo(SCHEMA.get(type));
    }

    @Test
    void the_schema_table_has_the_expected_size() {
        assertThat(SCHEMA).hasSize(33);
        assertThat(SCHEMA.values().stream().mapToInt(Map::size).sum()).isGreaterThan(290);
    }

    private static Object sample(String form, String field) {
        if (form.startsWith("list ")) {
            return List.of(sample(form.substring(5), field), sample(form.substring(5), field));
        } else if (form.startsWith("map ")) {
            return Map.of("some key", sample(form.substring(4), field));
        }
        return switch (form) {
            case "text" -> "canary " + field;
            case "boolean" -> true;
            case "integer" -> new BigDecimal(17);
            case "number" -> new BigDecimal("12.5");
            case "time" -> "2026-03-02T10:00:00.120Z";
            case "word" -> "APPROVE";
            case "object" -> Map.of("canary", List.of("x"));
            case "DeviceDetails" -> sampleOf("WebDevice", Map.of("type", "web"));
            default -> sampleOf(form, Map.of());
        };
    }

    private static Map<String, Object> sampleOf(String type, Map<String, Object> given) {
        Map<String, Object> sample = new LinkedHashMap<>();
        SCHEMA.get(type).forEach((field, form) -> {
            if (form.startsWith("others ")) {
                sample.put("some category", sample(form.substring(7), field));
            } else {
                sample.put(field, sample(form, field));
            }
        });
        sample.putAll(given);
        return sample;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // loaded by its name
    private static JsonRecord read(String type, Map<String, Object> fields) {
        return (JsonRecord)
                JsonBinding.read((Class) record(type), JsonObject.of(fields).toJson());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_complete_part_is_read_into_its_components_and_written_back(String type) {
        Map<String, Object> sample = sampleOf(type, Map.of());
        JsonRecord record = read(type, sample);

        assertThat(record.unknownFields().isEmpty()).isTrue();
        assertThat(JsonObject.of(record.asMap())).isEqualTo(JsonObject.of(sample));
        assertThat(record.toString()).doesNotContain("canary " + "email").doesNotContain("some key");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_that_differs_from_the_schema_is_kept_and_never_unreadable(String type) {
        for (Object wild : List.of(
                "text",
                List.of(1, "x"),
                Map.of("a", Map.of("b", 1)),
                true,
                5,
                List.of(Map.of("x", List.of())),
                "",
                List.of())) {
            for (String field : SCHEMA.get(type).keySet()) {
                Map<String, Object> sample = sampleOf(type, Map.of(field.equals("*") ? "some category" : field, wild));
                JsonRecord record = read(type, sample);

                assertThat(JsonObject.of(record.asMap())).as(field).isEqualTo(JsonObject.of(sample));
            }
        }
    }

    /** Everything that can identify a person. Scores, SEON's ids, and names of rules and lists cannot. */
    @ParameterizedTest
    @MethodSource("types")
    void only_scores_ids_and_names_of_rules_and_lists_are_printed(String type) {
        Set<String> shown = new TreeSet<>();
        components(record(type)).forEach((field, component) -> {
            if (component.isAnnotationPresent(Printable.class)) {
                shown.add(field);
            }
        });
        Set<String> allowed = type.equals("Transaction")
                ? Set.of("id", "state", "fraud_score", "blackbox_score", "seon_id")
                : type.equals("AppliedRule")
                        ? Set.of("id", "name", "score")
                        : Set.of(
                                "score",
                                "global_network_score",
                                "relevancy_score",
                                "searched_at",
                                "source_name",
                                "source_version");

        assertThat(allowed).containsAll(shown);
    }

    @Test
    void a_device_of_an_unknown_kind_is_kept() {
        Map<String, Object> fields = Map.of("type", "fridge", "device_hash", "abc", "magnet", 1);
        Transaction transaction = (Transaction) read("Transaction", Map.of("device_details", fields));

        assertThat(transaction.deviceDetails().orElseThrow()).isInstanceOf(DeviceDetails.Unknown.class);
        assertThat(transaction.deviceHash()).contains("abc");
        List<Object> devices = new ArrayList<>();
        for (String kind : List.of("android", "ios", "web")) {
            devices.add(((Transaction) read("Transaction", Map.of("device_details", Map.of("type", kind))))
                    .deviceDetails()
                    .orElseThrow()
                    .getClass()
                    .getSimpleName());
        }
        assertThat(devices).containsExactly("MobileDevice", "MobileDevice", "WebDevice");
    }
}
