package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The models that the build generates are those that reflection finds. */
class RecordModelTest {
    /** Created at first use. */
    private static final Set<String> CACHES = Set.of("binding", "known", "type");

    private static List<Class<?>> types() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(file -> file.startsWith("dev.verdict.") && file.endsWith(".class"))
                    .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RecordModelTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_native_image_knows_the_methods_of_every_record() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Class<?> type : types()) {
            boolean isRecord = type.isRecord() && JsonRecord.class.isAssignableFrom(type);
            if (isRecord || type.isAnnotationPresent(Discriminator.class)) {
                expected.add(type.getName());
            }
        }

        Set<String> registered = new TreeSet<>();
        for (JsonNode entry : new ObjectMapper()
                .readTree(Path.of("target/classes/META-INF/native-image/dev.verdict/verdict-core/reflect-config.json")
                        .toFile())) {
            assertThat(entry.path("allPublicMethods").booleanValue()).isTrue();
            registered.add(entry.path("name").textValue());
        }

        assertThat(registered).isEqualTo(expected).hasSizeGreaterThan(200);
    }

    @Test
    void every_record_has_a_generated_model_that_equals_what_reflection_finds() throws Exception {
        int records = 0;
        for (Class<?> type : types()) {
            if (!type.isRecord() || !JsonRecord.class.isAssignableFrom(type)) {
                continue;
            }
            records++;
            RecordModel generated = (RecordModel) GeneratedModels.find(type.getName());
            assertThat(generated).as(type.getName()).isNotNull();
            assertThat(generated.type()).isEqualTo(type);
            if (UnknownKind.class.isAssignableFrom(type)) {
                Object unknown = generated.create(new Object[] {null, "A", JsonObject.EMPTY}, 1);
                assertThat(generated.values(unknown)).containsExactly("A", JsonObject.EMPTY);
                continue;
            }
            RecordModel reflective = new ReflectiveModel(type);
            assertThat(generated.fromText()).isEqualTo(reflective.fromText());
            ComponentBinding[] components = generated.components();
            assertThat(text(components)).as(type.getName()).isEqualTo(text(reflective.components()));

            Object[] values = new Object[components.length + 3];
            for (ComponentBinding component : components) {
                values[component.index + 2] =
                        component.codec == Scalar.TEXT ? component.javaName : component.codec.absent();
            }
            values[components.length + 2] = JsonObject.EMPTY;
            Object record = generated.create(values, 2);
            assertThat(generated.values(record))
                    .isEqualTo(Arrays.copyOfRange(values, 2, values.length))
                    .isEqualTo(reflective.values(record));
        }
        assertThat(records).isGreaterThan(150);
    }

    @Test
    void every_sealed_interface_has_a_generated_codec_that_equals_what_reflection_finds() throws Exception {
        int found = 0;
        for (Class<?> type : types()) {
            if (type.isAnnotationPresent(Discriminator.class)) {
                found++;
                assertThat(text(GeneratedModels.find(type.getName()))).isEqualTo(text(SealedCodec.reflective(type)));
            }
        }
        assertThat(found).isEqualTo(5);
    }

    /** All fields of an object, and of the objects in them. */
    private static String text(@Nullable Object object) throws IllegalAccessException {
        if (object == null || object instanceof String || object instanceof Number || object instanceof Boolean) {
            return String.valueOf(object);
        }
        if (object instanceof Enum<?> || object instanceof Class<?>) {
            return object.toString();
        }
        Set<String> parts = new TreeSet<>(); // the order in a hash table is no difference
        if (object.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(object); i++) {
                parts.add((object instanceof Object[] ? "" : i) + text(Array.get(object, i)));
            }
            return parts.toString();
        }
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                boolean isCache = object instanceof Codecs.OfRecord && CACHES.contains(field.getName())
                        || object instanceof Codecs.OfOpen && field.getName().equals("known");
                if (!Modifier.isStatic(field.getModifiers()) && !isCache) {
                    field.setAccessible(true);
                    parts.add(field.getName() + "=" + text(field.get(object)));
                }
            }
        }
        return object.getClass().getSimpleName() + parts;
    }
}
