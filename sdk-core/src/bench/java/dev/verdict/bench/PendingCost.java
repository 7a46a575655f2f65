package dev.verdict.bench;

import dev.verdict.bench.Contender.Platform;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * What pending waits use beyond the futures and references that their caller holds. Each measurement has a JVM of its own, since one leaves
 * threads and garbage to the next. The heap is touched beforehand, so that growth of the process is memory outside the heap.
 *
 * @param heap bytes after a garbage collection
 * @param outside bytes that the process grew by outside the heap, such as the stacks of threads; 0 where there is no {@code /proc}
 * @param threads threads of the JVM, whoever owns them
 */
record PendingCost(long heap, long outside, int threads) {

    /** Measures in this JVM, and prints it. */
    public static void main(String[] args) {
        Contestant contestant = Contestant.valueOf(args[0]);
        int waits = Integer.parseInt(args[1]);
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        try (WaitScene warmUp = new WaitScene(contestant, 10)) {
            warmUp.add();
            warmUp.cancelAll();
        }
        try (Contender contender = contestant.open(new Platform())) {
            String[] references = new String[waits];
            Arrays.setAll(references, WaitScene::reference);
            CompletableFuture<?>[] futures = new CompletableFuture<?>[waits];
            Arrays.setAll(futures, i -> new CompletableFuture<BenchResult>());
            PendingCost before = now();
            Arrays.setAll(futures, i -> contender.add(references[i]));
            WaitScene.sleep(2_000 + waits / 50); // until all first polls have been made
            PendingCost after = now();
            System.out.println((after.heap - before.heap) + " " + (after.outside - before.outside) + " "
                    + (after.threads - threads) + " " + futures.length);
        }
        System.exit(0); // threads of the contenders may go on
    }

    /** Measures in another JVM. */
    static PendingCost of(Contestant contestant, int waits) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xms1g",
                            "-Xmx1g",
                            "-XX:+UseSerialGC",
                            "-XX:+AlwaysPreTouch",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PendingCost.class.getName(),
                            contestant.name(),
                            Integer.toString(waits))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String[] numbers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ");
            return new PendingCost(
                    Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Integer.parseInt(numbers[2]));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PendingCost now() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return new PendingCost(
                runtime.totalMemory() - runtime.freeMemory(),
                resident(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException noProc) {
            return 0;
        }
    }
}
