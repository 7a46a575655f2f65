package dev.verdict.poll;

import org.jetbrains.lincheck.Lincheck;

/**
 * Explores the orders in which the steps of a few threads can follow each other. Checks use JUnit's assertions, because the checker follows
 * every call, and AssertJ makes many.
 */
final class Interleaving {
    private static final int SCHEDULES = Integer.getInteger("schedules", 5_000);

    private Interleaving() {}

    /** Runs a scenario from its beginning under many schedules. A failure message shows the steps of each thread. */
    static void explore(Runnable scenario) {
        scenario.run(); // loads and initializes the classes: a schedule that stops in an initializer would look like a
        // deadlock
        Lincheck.runConcurrentTest(SCHEDULES, scenario::run);
    }

    /** Runs the first side in this thread and the others in a thread each, until all have ended. */
    static void meet(Runnable first, Runnable... others) {
        Thread[] threads = new Thread[others.length];
        for (int i = 0; i < others.length; i++) {
            threads[i] = new Thread(others[i]);
            threads[i].start();
        }
        first.run();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupt) {
                throw new AssertionError(interrupt);
            }
        }
    }
}
