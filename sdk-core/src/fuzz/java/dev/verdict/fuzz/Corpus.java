package dev.verdict.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The kept inputs of a target: a text file in the test resources, with one input in base64 on each line. */
public final class Corpus {
    private static final Path TARGETS = Path.of("target/test-classes/dev/verdict/fuzz");
    private static final Path FOLDER = Path.of("src/test/resources/dev/verdict/fuzz");
    private static final int MAX_INPUT = 1_024;

    private Corpus() {}

    /** The names of the targets of the module in the current folder. */
    public static List<String> targets() {
        try (Stream<Path> files = Files.list(TARGETS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Fuzz.class"))
                    .map(name -> name.replace(".class", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String target) {
        return FOLDER.resolve(target + ".txt");
    }

    /** The inputs; none if nothing is kept for the target. */
    public static List<byte[]> read(String target) {
        try {
            return Files.exists(file(target))
                    ? Files.readAllLines(file(target)).stream()
                            .map(Base64.getDecoder()::decode)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the inputs of the first folder and a few of the second, without very long ones. */
    static void write(String target, Path covering, Path others) throws IOException {
        Files.createDirectories(FOLDER);
        Stream<byte[]> inputs = Stream.concat(
                shortestFirst(covering).stream(), shortestFirst(others).stream().limit(20));
        Files.write(
                file(target),
                inputs.map(Base64.getEncoder()::encodeToString).distinct().toList());
    }

    private static List<byte[]> shortestFirst(Path folder) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                inputs.add(Files.readAllBytes(file));
            }
        }
        inputs.removeIf(input -> input.length > MAX_INPUT);
        inputs.sort(Comparator.<byte[]>comparingInt(input -> input.length).thenComparing(Arrays::compareUnsigned));
        return inputs;
    }
}
