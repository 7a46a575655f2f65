package dev.verdict.bench;

import dev.verdict.bench.Contender.Platform;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** So many waits of one contender, and the caller who holds their futures. */
final class WaitScene implements AutoCloseable {
    private static final int EXECUTION_ID = 36;

    private final Platform platform = new Platform();
    private final Contender contender;
    private final String[] references;
    private final CompletableFuture<?>[] futures;

    WaitScene(Contestant contestant, int waits) {
        contender = contestant.open(platform);
        references = new String[waits];
        futures = new CompletableFuture<?>[waits];
        Arrays.setAll(references, WaitScene::reference);
    }

    /** A reference of 106 characters, which ends with the execution id: FrankieOne's is much the same. */
    static String reference(int i) {
        return "f1.uat..individual." + new UUID(0x4a11c0deL, i) + ".KYC.Standard-KYC." + new UUID(i, 0x5eedL);
    }

    static String executionId(String reference) {
        return reference.substring(reference.length() - EXECUTION_ID);
    }

    /** Returns after the first polls. The result is the time when all had been added, as {@link System#nanoTime()}. */
    long add() {
        Arrays.setAll(futures, i -> contender.add(references[i]));
        long added = System.nanoTime();
        awaitPolls(references.length);
        return added;
    }

    void wakeAll() {
        long before = platform.polls.sum();
        wake();
        awaitPolls(before + references.length);
    }

    void cancelAll() {
        for (CompletableFuture<?> future : futures) {
            future.cancel(false);
        }
    }

    /** From now on all polls bring the end, and all waits are woken. */
    void completeAll() {
        platform.response = BenchResult.APPROVED;
        wake();
        CompletableFuture.allOf(futures).join();
    }

    private void wake() {
        for (String reference : references) {
            contender.wake(reference);
        }
    }

    private void awaitPolls(long polls) {
        while (platform.polls.sum() < polls) {
            LockSupport.parkNanos(100_000);
        }
    }

    static void sleep(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        contender.close();
    }
}
