package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicApiTest {

    private static List<Class<?>> publicClasses() throws IOException, URISyntaxException {
        Path root = Path.of(FrankieOneClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("dev/verdict/http"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                if (!name.equals("package-info")) {
                    Class<?> type = loaded("dev.verdict.http." + name);
                    if (Modifier.isPublic(type.getModifiers())) {
                        classes.add(type);
                    }
                }
            }
        }
        return classes;
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void six_classes_are_public_and_all_of_them_final() throws Exception {
        assertThat(publicClasses())
                .containsExactlyInAnyOrder(
                        FrankieOneClient.class,
                        FrankieOneClientBuilder.class,
                        FrankieOneEnvironment.class,
                        Individuals.class,
                        Execution.class,
                        ExecuteOptions.class)
                .allSatisfy(type -> assertThat(type).isFinal());
    }

    @Test
    void no_type_of_another_library_is_in_a_public_signature() throws Exception {
        List<String> types = new ArrayList<>();
        for (Class<?> type : publicClasses()) {
            List<Executable> members = new ArrayList<>(List.of(type.getMethods()));
            members.addAll(List.of(type.getConstructors()));
            members.stream()
                    .filter(member -> member.getDeclaringClass() == type)
                    .flatMap(PublicApiTest::signature)
                    .map(Type::getTypeName)
                    .forEach(types::add);
        }

        assertThat(types)
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(name)
                        .matches("(java\\.|dev\\.verdict\\.|void|boolean|int|T$).*")
                        .doesNotContain("okhttp", "okio", "kotlin", "jackson"));
    }

    private static Stream<Type> signature(Executable member) {
        Stream<Type> parameters = Arrays.stream(member.getGenericParameterTypes());
        return member instanceof Method method
                ? Stream.concat(parameters, Stream.of(method.getGenericReturnType()))
                : parameters;
    }
}
