package dev.verdict.http;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Settings from environment variables. A blank one counts as not set. */
record Variables(Map<String, String> values) {
    Variables {
        Objects.requireNonNull(values, "variables");
    }

    void ifSet(String name, Consumer<String> setting) {
        String value = values.get(name);
        if (value != null && !value.isBlank()) {
            setting.accept(value.strip());
        }
    }

    static FrankieOneEnvironment environment(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "uat" -> FrankieOneEnvironment.UAT;
            case "production" -> FrankieOneEnvironment.PRODUCTION;
            default -> throw new IllegalArgumentException("FRANKIEONE_ENVIRONMENT must be uat or production");
        };
    }

    /** They hold a key. */
    @Override
    public String toString() {
        return "Variables[not printed]";
    }
}
