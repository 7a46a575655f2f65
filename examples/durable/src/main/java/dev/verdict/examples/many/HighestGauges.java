package dev.verdict.examples.many;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the highest value that each gauge had. In a backend, the monitoring system scrapes the registry and does this. */
final class HighestGauges {
    private static final String ROW = "%-34s %10s %10s%n";

    private final MeterRegistry registry;
    private final Map<String, Double> highest = new TreeMap<>();

    HighestGauges(MeterRegistry registry) {
        this.registry = registry;
    }

    synchronized void sample() {
        registry.forEachMeter(meter -> {
            if (meter instanceof Gauge gauge) {
                highest.merge(gauge.getId().getName(), gauge.value(), Math::max);
            }
        });
    }

    synchronized void print(PrintStream out) {
        out.printf(ROW, "gauge", "highest", "now");
        out.printf(ROW, "-".repeat(34), "-".repeat(10), "-".repeat(10));
        highest.forEach((name, value) -> out.printf(
                ROW, name, text(value), text(registry.get(name).gauge().value())));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
