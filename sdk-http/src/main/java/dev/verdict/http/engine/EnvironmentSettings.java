package dev.verdict.http.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Settings from environment variables. A blank variable counts as not set. */
public record EnvironmentSettings(Map<String, String> values) {
    public EnvironmentSettings {
        Objects.requireNonNull(values, "variables");
    }

    public void ifSet(String name, Consumer<String> setting) {
        String value = values.get(name);
        if (value != null && !value.isBlank()) {
            setting.accept(value.strip());
        }
    }

    /**
     * Passes on the enum constant that a variable names, in any case. An unknown name is rejected; the message does not
     * repeat it.
     */
    public <E extends Enum<E>> void ifSet(String name, Class<E> type, Consumer<E> setting) {
        ifSet(
                name,
                text -> setting.accept(Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name + " must be " + listOf(type)))));
    }

    private static <E extends Enum<E>> String listOf(Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** Without the values: one of them is a key. */
    @Override
    public String toString() {
        return "EnvironmentSettings[not printed]";
    }
}
