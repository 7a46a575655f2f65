package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.AcceptSingleValue;
import dev.verdict.json.Discriminator;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.FromText;
import dev.verdict.json.JsonObject;
import dev.verdict.json.OtherFields;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the records with the table of documented fields: what they lack, and what they have in addition. */
final class Conformance {
    private final Schema schema;
    private final List<String> missing = new ArrayList<>();
    private final Count fields = new Count();
    private final Count types = new Count();
    private final Count words = new Count();

    /** The number in the table, and how many of them the records have. */
    private static final class Count {
        private int documented;
        private int modelled;

        boolean add(boolean isModelled) {
            documented++;
            modelled += isModelled ? 1 : 0;
            return isModelled;
        }

        @Override
        public String toString() {
            return modelled + " of " + documented;
        }
    }

    Conformance(Schema schema) {
        this.schema = schema;
        schema.objects().forEach(this::object);
        schema.kinds().forEach(this::kinds);
        schema.words().forEach(this::words);
    }

    /** Documented parts that are not modelled, or modelled with another type. */
    List<String> missing() {
        return missing;
    }

    /** The text in the guide. */
    String claim() {
        return "Of the documented schema, this version models " + fields + " fields, " + types + " types and " + words
                + " words";
    }

    private void object(String name, Map<String, Schema.Type> documented) {
        Class<?> record = Records.named(name).filter(Class::isRecord).orElse(null);
        if (!types.add(record != null)) {
            missing.add(name + ": no such record");
        }
        Map<String, RecordComponent> components = record == null ? Map.of() : Records.fields(record);
        FromText text = record == null ? null : record.getAnnotation(FromText.class);
        if (!Objects.equals(text == null ? null : text.value(), schema.texts().get(name))) {
            missing.add(name + ": as a lone text, it is another field");
        }
        documented.forEach((field, type) -> {
            RecordComponent component = field.equals(Schema.OTHERS) ? others(components) : components.get(field);
            boolean there = component != null
                    && component.isAnnotationPresent(OtherFields.class) == (type.form() == Schema.Form.OTHERS)
                    && component.isAnnotationPresent(AcceptSingleValue.class) == type.isOneOrList()
                    && fits(type, Records.type(field, component));
            if (!fields.add(there)) {
                missing.add(name + "." + field + ": "
                        + (component == null
                                ? "no such component"
                                : "is " + component.getGenericType() + ", not " + type));
            }
        });
    }

    private static RecordComponent others(Map<String, RecordComponent> components) {
        return components.values().stream()
                .filter(component -> component.isAnnotationPresent(OtherFields.class))
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(Schema.Type type, Type actual) {
        if (actual instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (raw == Optional.class) {
                return fits(type, last);
            }
            return switch (type.form()) {
                case WORD -> raw == Open.class && isNamed(type.name(), last);
                case LIST -> raw == List.class && fits(type.item(), last);
                case MAP, OTHERS ->
                    raw == Map.class && generic.getActualTypeArguments()[0] == String.class && fits(type.item(), last);
                default -> false;
            };
        }
        return switch (type.form()) {
            case TEXT, KIND -> actual == String.class;
            case INTEGER -> actual == Integer.class || actual == BigDecimal.class;
            case NUMBER -> actual == BigDecimal.class;
            case BOOLEAN -> actual == Boolean.class;
            case TIME -> actual == Instant.class;
            case DATE -> actual == LocalDate.class;
            case OBJECT -> actual == JsonObject.class;
            case NAMED -> isNamed(type.name(), actual);
            case WORD, LIST, MAP, OTHERS -> false;
        };
    }

    private static boolean isNamed(String name, Type actual) {
        return actual instanceof Class<?> plain && plain.getSimpleName().equals(name);
    }

    private void kinds(String name, Schema.Kinds documented) {
        Class<?> sealed = Records.named(name).filter(Class::isSealed).orElse(null);
        Discriminator field = sealed == null ? null : sealed.getAnnotation(Discriminator.class);
        boolean there = field != null
                && field.value().equals(documented.field())
                && field.around().equals(documented.orAround() ? documented.field() : "");
        if (!types.add(there)) {
            missing.add(name + ": no such sealed interface, or its kinds are told apart otherwise");
        }
        documented.objects().forEach((kind, record) -> {
            boolean known = sealed != null
                    && permitted(sealed)
                            .anyMatch(type -> isNamed(record, type)
                                    && type.isAnnotationPresent(DiscriminatorValue.class)
                                    && List.of(type.getAnnotation(DiscriminatorValue.class)
                                                    .value())
                                            .contains(kind));
            if (!known) {
                missing.add(name + "." + kind + ": no record " + record + " of that kind");
            }
        });
    }

    /** The records of a sealed interface, including nested interfaces. */
    private static Stream<Class<?>> permitted(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? permitted(type) : Stream.of(type));
    }

    private void words(String name, List<String> documented) {
        Class<?> list = Records.named(name).filter(Class::isEnum).orElse(null);
        if (!types.add(list != null)) {
            missing.add(name + ": no such enum");
        }
        Set<String> known = list == null ? Set.of() : known(list);
        for (String word : documented) {
            if (!words.add(known.contains(word))) {
                missing.add(name + "." + word + ": no such word");
            }
        }
    }

    private static Set<String> known(Class<?> list) {
        Set<String> known = new TreeSet<>();
        for (Object constant : list.getEnumConstants()) {
            known.add(((Enum<?>) constant).name());
            if (constant instanceof Open.Spellings spelled) {
                known.addAll(spelled.spellings());
            }
        }
        return known;
    }

    /** The types, components and enum constants that are not in the table. */
    Set<String> undocumented() {
        Set<String> undocumented = new TreeSet<>();
        for (Class<?> record : Records.all()) {
            Class<?> around = record.getEnclosingClass();
            String name = (around == null ? "" : around.getSimpleName() + ".") + record.getSimpleName();
            Map<String, Schema.Type> documented = schema.objects().get(name);
            if (documented == null) {
                undocumented.add(name);
                continue;
            }
            Records.fields(record).forEach((field, component) -> {
                String entry = component.isAnnotationPresent(OtherFields.class) ? Schema.OTHERS : field;
                if (!documented.containsKey(entry)) {
                    undocumented.add(name + "." + field);
                }
            });
        }
        schema.words()
                .forEach((name, documented) -> Records.named(name)
                        .filter(Class::isEnum)
                        .ifPresent(list -> known(list).stream()
                                .filter(word -> !documented.contains(word))
                                .forEach(word -> undocumented.add(name + "." + word))));
        return undocumented;
    }
}
