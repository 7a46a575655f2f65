package dev.verdict.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the targets of a module with Jazzer, one after the other, each in a JVM of its own. Prints a table. Ends with status 1 if a target
 * found something; the input is then in {@code target/fuzz}, and the log beside it has the stack trace.
 *
 * <p>Arguments: a pattern for the names of targets, the inputs for each target, the seconds for each target at most, and whether to keep
 * the smallest set of inputs with the same coverage in the test resources.
 */
public final class FuzzRunner {
    private static final Path RECORDED = Path.of("../examples/sandbox/src/main/resources/dev/verdict/sandbox");
    private static final Path OUTPUT = Path.of("target/fuzz");
    private static final int MAX_INPUT = 4 * 1024;
    private static final Pattern STATUS = Pattern.compile("#\\d+\\s.*cov: (\\d+)");

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs");
    private static final Pattern COST = Pattern.compile("Cost: (\\d+) s, slowest (\\d+) us, most (\\d+) KB");

    private final Pattern names;
    private final String runs;
    private final String seconds;
    private final boolean keeps;

    private FuzzRunner(String[] arguments) {
        names = Pattern.compile(arguments[0]);
        runs = arguments[1];
        seconds = arguments[2];
        keeps = Boolean.parseBoolean(arguments[3]);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(new FuzzRunner(arguments).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        List<String> targets = Corpus.targets().stream()
                .filter(name -> names.matcher(name).find())
                .toList();
        System.out.println(
                "| target | inputs | CPU seconds | inputs per second | slowest call | most memory | edges | finds |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        boolean isClean = true;
        for (String target : targets) {
            isClean &= run(target);
        }
        return isClean;
    }

    private boolean run(String target) throws IOException, InterruptedException {
        Path folder = OUTPUT.resolve(target);
        Path found = Files.createDirectories(folder.resolve("inputs"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        List<byte[]> kept = Corpus.read(target);
        for (int i = 0; i < kept.size(); i++) {
            Files.write(seeds.resolve("kept-" + i), kept.get(i));
        }
        try (Stream<Path> recorded = Files.walk(RECORDED)) {
            for (Path file : recorded.filter(FuzzRunner::isSeed).toList()) {
                Files.write(seeds.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        Path log = folder.resolve("log.txt");
        int status = jazzer(
                target,
                log,
                found.toString(),
                seeds.toString(),
                "-runs=" + runs,
                "-max_total_time=" + seconds,
                "-max_len=" + MAX_INPUT,
                "-timeout=120",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                "-artifact_prefix=" + folder + File.separator,
                "--reproducer_path=" + folder);
        print(target, Files.readString(log), status);
        if (keeps && status == 0) {
            keep(target, folder);
        }
        return status == 0;
    }

    private static boolean isSeed(Path file) {
        return file.toString().endsWith(".json") && file.toFile().length() <= MAX_INPUT;
    }

    private static void print(String target, String log, int status) {
        String edges = "";
        Matcher line = STATUS.matcher(log);
        while (line.find()) {
            edges = line.group(1);
        }
        Matcher done = DONE.matcher(log);
        Matcher cost = COST.matcher(log);
        if (done.find() && cost.find()) {
            long inputs = Long.parseLong(done.group(1));
            long seconds = Long.parseLong(cost.group(1));
            System.out.printf(
                    "| %s | %,d | %d | %,d | %.1f ms | %,d KB | %s | %d |%n",
                    target,
                    inputs,
                    seconds,
                    inputs / Math.max(1, seconds),
                    Long.parseLong(cost.group(2)) / 1_000.0,
                    Long.parseLong(cost.group(3)),
                    edges,
                    status == 0 ? 0 : 1);
        } else {
            System.out.printf("| %s | | | | | | %s | 1 |%n", target, edges);
        }
    }

    private static void keep(String target, Path folder) throws IOException, InterruptedException {
        Path merged = Files.createDirectories(folder.resolve("merged"));
        jazzer(
                target,
                folder.resolve("merge.txt"),
                merged.toString(),
                folder.resolve("seeds").toString(),
                folder.resolve("inputs").toString(),
                "-merge=1",
                "-set_cover_merge=1");
        Corpus.write(target, merged, folder.resolve("inputs"));
    }

    private static int jazzer(String target, Path log, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Xmn400m",
                "-XX:+UseSerialGC",
                "-Dfuzz.figures=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=dev.verdict.fuzz." + target,
                "--instrumentation_includes=dev.verdict.**",
                "--instrumentation_excludes=dev.verdict.fuzz.**",
                "--custom_hook_includes=dev.verdict.**",
                "--trace=div")); // tracing comparisons takes most of the time, and targets know the words that matter
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return process.waitFor();
        } finally {
            process.destroy();
        }
    }
}
