package dev.verdict.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Keeps these inputs instead, the shortest first, without very long ones. */
    static void write(String target, List<byte[]> inputs) throws IOException {
        Files.createDirectories(FOLDER);
        List<String> lines = inputs.stream()
                .filter(input -> input.length <= MAX_INPUT)
                .sorted(Comparator.<byte[]>comparingInt(input -> input.length).thenComparing(Arrays::compareUnsigned))
                .map(Base64.getEncoder()::encodeToString)
                .toList();
        Files.write(file(target), lines);
    }
}
