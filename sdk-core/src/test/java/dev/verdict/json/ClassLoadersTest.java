package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SDK can be in a parent class loader. It must not hold the classes of an undeployed application. */
class ClassLoadersTest {
    private static final int COLLECTIONS = 100;

    /** A class of the application. */
    public record Customer(String name, List<Address> addresses) {}

    /** Another class of the application. */
    public record Address(String town) {}

    /** A record of the application. */
    public record Own(String name, List<OwnPart> parts, JsonObject unknownFields) implements JsonRecord {}

    /** A nested record of the application. */
    public record OwnPart(String name, JsonObject unknownFields) implements JsonRecord {}

    /** Loads this test's classes again, as an application server does for an application. */
    private static final class Application extends ClassLoader {
        Application() {
            super(ClassLoadersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null || !name.startsWith(ClassLoadersTest.class.getName())
                        ? loaded != null ? loaded : super.loadClass(name, resolve)
                        : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private interface Use {
        Object with(Class<?> type) throws Exception;
    }

    private static WeakReference<ClassLoader> used(String type, Use use) throws Exception {
        Application application = new Application();
        Class<?> own = application.loadClass(ClassLoadersTest.class.getName() + "$" + type);
        assertThat(use.with(own)).isInstanceOf(own);
        assertThat(own.getClassLoader()).isSameAs(application);
        return new WeakReference<>(application);
    }

    private static boolean isCollected(Reference<?> reference) {
        List<byte[]> pressure = new ArrayList<>();
        for (int i = 0; i < COLLECTIONS && !reference.refersTo(null); i++) {
            System.gc();
            pressure.add(new byte[1 << 16]);
        }
        return reference.refersTo(null);
    }

    @Test
    void converting_to_a_class_does_not_hold_its_loader() throws Exception {
        JsonObject object = JsonObject.parse(
                "{\"name\":\"Alex\",\"addresses\":[{\"town\":\"Testville\"}]}".getBytes(StandardCharsets.UTF_8));
        WeakReference<ClassLoader> loader = used("Customer", object::as);

        assertThat(isCollected(loader)).isTrue();
        assertThat(object.as(Customer.class).addresses()).hasSize(1);
    }

    @Test
    void reading_a_record_does_not_hold_its_loader() throws Exception {
        byte[] json = "{\"name\":\"Alex\",\"parts\":[{\"name\":\"\"}]}".getBytes(StandardCharsets.UTF_8);
        WeakReference<ClassLoader> loader = used("Own", type -> {
            Object record = read(type, json);
            assertThat(((JsonRecord) record).toJson()).isEqualTo(json);
            assertThat(record).hasToString(record.toString());
            return record;
        });

        assertThat(isCollected(loader)).isTrue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is known by name only
    private static Object read(Class<?> type, byte[] json) {
        return JsonBinding.read((Class) type, json);
    }
}
