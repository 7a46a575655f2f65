package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.CallEvent;
import dev.verdict.http.CallListener;
import dev.verdict.http.PageSource;
import dev.verdict.http.seon.SeonClient;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        for (String exported : List.of("dev.verdict.http", "dev.verdict.http.frankieone", "dev.verdict.http.seon")) {
            try (Stream<Path> files = Files.list(root.resolve(exported.replace('.', '/')))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".class")).toList()) {
                    String name = file.getFileName().toString().replace(".class", "");
                    if (!name.equals("package-info")) {
                        Class<?> type = loaded(exported + "." + name);
                        if (Modifier.isPublic(type.getModifiers())) {
                            classes.add(type);
                        }
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
    void replaceable_types_are_interfaces_and_all_others_are_final() throws Exception {
        List<Class<?>> interfaces = List.of(
                FrankieOneClient.class,
                SeonClient.class,
                Entities.class,
                Individuals.class,
                Organizations.class,
                Workflows.class,
                PageSource.class,
                CallListener.class,
                CallEvent.class);
        assertThat(publicClasses())
                .hasSizeGreaterThan(30)
                .containsAll(interfaces)
                .allSatisfy(type -> assertThat(
                                interfaces.contains(type) ? type.isInterface() : Modifier.isFinal(type.getModifiers()))
                        .as(type.getName())
                        .isTrue());
    }
}
