package dev.verdict.http.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Settings from environment variables. A blank one counts as not set. */
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

    /** One of the words of a list, in whatever case. What is none is refused, and not repeated. */
    public <E extends Enum<E>> void ifSet(String name, Class<E> words, Consumer<E> setting) {
        ifSet(
                name,
                text -> setting.accept(Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name + " must be " + choice(words)))));
    }

    private static <E extends Enum<E>> String choice(Class<E> words) {
        List<String> names = Arrays.stream(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** They hold a key. */
    @Override
    public String toString() {
        return "Variables[not printed]";
    }
}
