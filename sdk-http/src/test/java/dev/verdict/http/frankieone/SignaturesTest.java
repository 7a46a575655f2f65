package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No public signature of either artifact has a type of Jackson, OkHttp or Kotlin. */
class SignaturesTest {
    private static final String INTERNAL = "dev.verdict.http.engine"; // not exported

    /** Exception: the builders accept the caller's own HTTP client. */
    private static final String THE_EXCEPTION = "ClientBuilder.httpClient(okhttp3.OkHttpClient)";

    @Test
    void public_signatures_have_only_types_of_the_jdk_and_of_this_sdk() throws Exception {
        List<String> signatures = new ArrayList<>();
        for (Path classes : List.of(Path.of("target/classes"), Path.of("../sdk-core/target/classes"))) {
            for (Class<?> type : publicTypes(classes)) {
                for (Executable member : members(type)) {
                    signatures.add(member.toGenericString());
                }
                for (Field field : type.getFields()) {
                    signatures.add(field.toGenericString());
                }
                signatures.add(type.toGenericString() + " " + Arrays.toString(type.getGenericInterfaces()) + " "
                        + type.getGenericSuperclass());
            }
        }
        assertThat(signatures)
                .hasSizeGreaterThan(500)
                .allSatisfy(signature -> assertThat(signature.replace(THE_EXCEPTION, ""))
                        .doesNotContain("okhttp3", "okio", "kotlin", "com.fasterxml"));
    }

    private static List<Executable> members(Class<?> type) {
        List<Executable> members = new ArrayList<>(List.of(type.getConstructors()));
        Stream.of(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .forEach((Method method) -> members.add(method));
        return members;
    }

    private static List<Class<?>> publicTypes(Path classes) throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class") && !file.endsWith("package-info.class"))
                    .toList();
        }
        for (Path file : files) {
            String name = classes.relativize(file)
                    .toString()
                    .replaceAll("[/\\\\]", ".")
                    .replaceAll("\\.class$", "");
            Class<?> type = Class.forName(name, false, SignaturesTest.class.getClassLoader());
            if (isPublic(type) && !type.getPackageName().equals(INTERNAL)) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
