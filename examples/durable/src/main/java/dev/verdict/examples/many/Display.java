package dev.verdict.examples.many;

import dev.verdict.poll.PollerTotals;
import dev.verdict.poll.RateBudget;
import java.io.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far the waits have come: a bar in a terminal, or else a line now and then. */
interface Display extends AutoCloseable {
    /** Called a few times a second. */
    void show(int done, PollerTotals totals, RateBudget.Usage usage);

    @Override
    void close();

    static Display of(int total, PrintStream out) {
        return isTerminal() ? new Bar(total, out) : new Lines(total, out);
    }

    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there can be a console without a terminal.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    private static String line(PollerTotals totals, RateBudget.Usage usage) {
        return "pending %d, due %d, in flight %d, budget %d/%d"
                .formatted(totals.pending(), totals.due(), totals.inFlight(), usage.begun(), usage.limit());
    }

    /** A bar that is drawn again and again. */
    final class Bar implements Display {
        private final ProgressBar bar;

        Bar(int total, PrintStream out) {
            bar = new ProgressBarBuilder()
                    .setTaskName("waits ended")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(out))
                    .build();
        }

        @Override
        public void show(int done, PollerTotals totals, RateBudget.Usage usage) {
            bar.stepTo(done);
            bar.setExtraMessage(" pending %d, budget %d".formatted(totals.pending(), usage.begun()));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line after each tenth of the waits. */
    final class Lines implements Display {
        private final int total;
        private final PrintStream out;
        private int tenths = -1;

        Lines(int total, PrintStream out) {
            this.total = total;
            this.out = out;
        }

        @Override
        public synchronized void show(int done, PollerTotals totals, RateBudget.Usage usage) {
            int reached = total == 0 ? 10 : done * 10 / total;
            if (reached > tenths) {
                tenths = reached;
                out.println("%5d of %d waits ended; %s".formatted(done, total, line(totals, usage)));
            }
        }

        @Override
        public void close() {}
    }
}
