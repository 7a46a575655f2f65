package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.activity.ActivityDetail;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.frankieone.summary.StepSummary;
import dev.verdict.json.Discriminator;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** JSON for every record, with a canary in each value that may not be printed. */
final class Canaries {
    static final String TEXT = "canary";
    private static final int NUMBER = 7_070_707;
    private static final String DATE = "1907-07-07";
    private static final List<String> ALL = List.of(TEXT, Integer.toString(NUMBER), DATE.substring(0, 7));

    private final BiPredicate<RecordComponent, Class<?>> mayBePrinted;
    private final Map<Class<?>, Object> kinds = new LinkedHashMap<>();
    /** The records around the current one, to prevent recursion. */
    private final Deque<Class<?>> around = new ArrayDeque<>();

    Canaries(BiPredicate<RecordComponent, Class<?>> mayBePrinted) {
        this.mayBePrinted = mayBePrinted;
    }

    static boolean areIn(String printed) {
        return ALL.stream().anyMatch(printed.toLowerCase(Locale.ROOT)::contains);
    }

    /** Responses with every kind of summary and evidence, including unknown kinds. */
    List<byte[]> answers() {
        List<Object> summaries = kindsOf(StepSummary.class);
        List<Object> evidence = kindsOf(SupplementaryData.class);
        List<byte[]> answers = new ArrayList<>();
        for (int i = 0; i < Math.max(summaries.size(), evidence.size()); i++) {
            kinds.put(StepSummary.class, summaries.get(i % summaries.size()));
            kinds.put(SupplementaryData.class, evidence.get(i % evidence.size()));
            answers.add(json(WorkflowResponse.class));
        }
        return answers;
    }

    private List<Object> kindsOf(Class<?> sealed) {
        String field = sealed.getAnnotation(Discriminator.class).value();
        return permitted(sealed)
                .map(record -> record.isAnnotationPresent(DiscriminatorValue.class)
                        ? fields(record)
                        : (Object) Map.of(TEXT, TEXT, field, TEXT))
                .toList();
    }

    private static Stream<Class<?>> permitted(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? permitted(type) : Stream.of(type));
    }

    /** A record by itself; records for unknown kinds have no fields. */
    Optional<JsonRecord> record(Class<?> type) {
        return type.getEnclosingClass() == null ? Optional.of(Records.read(type, json(type))) : Optional.empty();
    }

    byte[] json(Class<?> record) {
        return JsonText.write(fields(record));
    }

    Map<String, Object> fields(Class<?> record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(TEXT, TEXT);
        if (around.contains(record)) {
            return fields;
        }
        around.push(record);
        Records.fields(record).forEach((name, component) -> {
            boolean printable = mayBePrinted.test(component, record);
            fields.put(name, value(component.getGenericType(), printable));
        });
        around.pop();
        DiscriminatorValue kind = record.getAnnotation(DiscriminatorValue.class);
        if (kind != null) {
            fields.put(kindField(record), kind.value()[0]);
        }
        return fields;
    }

    private static String kindField(Class<?> record) {
        if (ActivityDetail.class.isAssignableFrom(record)) {
            return "activityType";
        }
        return StepSummary.class.isAssignableFrom(record) ? "stepName" : "type";
    }

    private Object value(Type type, boolean printable) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type last = arguments[arguments.length - 1];
            if (generic.getRawType() == Open.class) {
                return TEXT;
            } else if (generic.getRawType() == Map.class) {
                return Map.of(TEXT, value(last, printable));
            }
            Object item = value(last, printable);
            return generic.getRawType() == List.class ? List.of(item) : item;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return printable ? "SAFE" : TEXT;
        } else if (plain == Boolean.class) {
            return true;
        } else if (plain == Integer.class || plain == BigDecimal.class) {
            return new JsonText.Numeral(Integer.toString(printable ? 3 : NUMBER));
        } else if (plain == Instant.class) {
            return printable ? "2026-01-01T00:00:00Z" : DATE + "T07:07:07Z";
        } else if (plain == LocalDate.class) {
            return DATE;
        } else if (plain == JsonObject.class) {
            return Map.of(TEXT, TEXT);
        }
        return plain.isSealed() ? kinds.getOrDefault(plain, Map.of(TEXT, TEXT)) : fields(plain);
    }
}
