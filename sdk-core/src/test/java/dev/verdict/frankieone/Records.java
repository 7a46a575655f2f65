package dev.verdict.frankieone;

import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of FrankieOne's packages, found in the compiled classes so that none is missing. */
final class Records {
    private static final String ROOM = "dev.verdict.frankieone";
    private static final List<String> PACKAGES = List.of(
            ROOM,
            ROOM + ".api",
            ROOM + ".summary",
            ROOM + ".evidence",
            ROOM + ".notification",
            ROOM + ".entity",
            ROOM + ".device",
            ROOM + ".activity",
            ROOM + ".individual",
            ROOM + ".organization");

    private Records() {}

    /** Every concrete type of JSON in these packages. */
    static List<Class<?>> all() {
        Path classes = Path.of("target", "classes");
        List<Class<?>> records = new ArrayList<>();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class"))
                        .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
                        .flatMap(Optional::stream)
                        .filter(JsonRecord.class::isAssignableFrom)
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                        .forEach(records::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return records;
    }

    /** The type with a simple name, in any of the packages. */
    static Optional<Class<?>> named(String simpleName) {
        return PACKAGES.stream()
                .map(name -> load(name + "." + simpleName))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, Records.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The components of a record by JSON name, without the last one, the unknown fields. */
    static Map<String, RecordComponent> fields(Class<?> record) {
        Map<String, RecordComponent> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (!component.getName().equals("unknownFields")) {
                JsonName renamed = component.getAnnotation(JsonName.class);
                fields.put(renamed == null ? component.getName() : renamed.value(), component);
            }
        }
        return fields;
    }

    /**
     * The type that the field of a component is read as. An object that a record keeps as sent is parsed on demand, by a method
     * with the field's name.
     */
    static Type type(String field, RecordComponent component) {
        Type type = component.getGenericType();
        boolean isKept =
                type == JsonObject.class || type.getTypeName().endsWith("<" + JsonObject.class.getName() + ">");
        try {
            return isKept ? component.getDeclaringRecord().getMethod(field).getGenericReturnType() : type;
        } catch (NoSuchMethodException notReadOnDemand) {
            return type;
        }
    }

    static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonRecord read(Class<?> type, byte[] json) {
        return readAs(type, json);
    }

    @SuppressWarnings("unchecked") // every type here is a record of JSON
    static <R extends Record & JsonRecord> JsonRecord read(Class<?> type, JsonObject object) {
        return JsonBinding.read((Class<R>) type, object, "object");
    }

    @SuppressWarnings("unchecked") // every type here is a record of JSON
    private static <R extends Record & JsonRecord> JsonRecord readAs(Class<?> type, byte[] json) {
        return JsonBinding.read((Class<R>) type, json);
    }
}
