package dev.verdict;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word from an open list: one this version may know, kept as it was sent either way.
 *
 * <p>Platforms add words without notice. An {@code Open} never loses one: {@link #known()} is the constant if this
 * version has it, {@link #raw()} is the word itself, and a word that is not known today stays what it is.
 *
 * <pre>{@code
 * if (result.status().is(WorkflowStatus.PASS)) { … }
 * String stored = result.status().raw();
 * }</pre>
 *
 * <p>Words are compared exactly: case and spaces count, unless the enum is {@link AnyCase}. Immutable and safe to share between threads.
 *
 * @param <E> the words this version knows
 */
public final class Open<E extends Enum<E>> {
    private static final Open<?> ABSENT = new Open<>(null, "", null);

    private static final ClassValue<Map<String, Open<?>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Open<?>> computeValue(Class<?> type) {
            Map<String, Open<?>> words = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                enter(words, (Enum<?>) constant);
            }
            return words;
        }
    };

    private final @Nullable E known;
    private final String raw;
    private final @Nullable Object value;

    private Open(@Nullable E known, String raw, @Nullable Object value) {
        this.known = known;
        this.raw = raw;
        this.value = value;
    }

    /**
     * A word as it was sent.
     *
     * @param <E> the words this version knows
     * @param words the enum that lists them; a constant's name is its word
     * @param raw the word
     * @return the open value, known or not; {@link #absent()} if the word is empty or blank
     */
    @SuppressWarnings("unchecked") // the table of an enum class holds that enum's constants only
    public static <E extends Enum<E>> Open<E> of(Class<E> words, String raw) {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(raw, "raw");
        Map<String, Open<?>> known = KNOWN.get(words);
        Open<?> open = known.get(raw);
        if (open != null) {
            return (Open<E>) open;
        }
        if (raw.isBlank()) {
            return absent();
        }
        open = AnyCase.class.isAssignableFrom(words) ? known.get(plain(raw)) : null;
        return new Open<>(open == null ? null : (E) open.known, raw, raw);
    }

    /** In capitals, with underscores. ASCII only: no letter of another script becomes one of a known word. */
    private static String plain(String raw) {
        StringBuilder word = new StringBuilder(raw.length());
        raw.chars()
                .forEach(c -> word.append(
                        c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c == ' ' || c == '-' ? '_' : (char) c));
        return word.toString();
    }

    /**
     * A known word.
     *
     * @param <E> the words this version knows
     * @param word the constant
     * @return the open value that carries it
     */
    public static <E extends Enum<E>> Open<E> of(E word) {
        Objects.requireNonNull(word, "word");
        return of(word.getDeclaringClass(), word.name());
    }

    /**
     * No word: the field was missing, null, empty or blank.
     *
     * @param <E> the words this version knows
     * @return the open value that is not {@linkplain #isPresent() present}
     */
    @SuppressWarnings("unchecked") // it carries no word of any enum
    public static <E extends Enum<E>> Open<E> absent() {
        return (Open<E>) ABSENT;
    }

    /**
     * Something that is no word at all: a number, a list or an object where a word belongs.
     *
     * @param <E> the words this version knows
     * @param value the JSON value as a JDK value, immutable: a BigDecimal, Boolean, List or Map
     * @param json the same as JSON text
     * @return an open value that is present and never known, and equal to no word
     * @throws IllegalArgumentException if the value is of another type, such as a String, which is a word
     */
    public static <E extends Enum<E>> Open<E> notAWord(Object value, String json) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(value, "value");
        if (!(value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof List
                || value instanceof Map)) {
            throw new IllegalArgumentException("not a JSON number, boolean, list or object: "
                    + value.getClass().getName());
        }
        return new Open<>(null, json, value);
    }

    /**
     * The constant for this word.
     *
     * @return empty if nothing was sent, or a word that this version does not know
     */
    public Optional<E> known() {
        return Optional.ofNullable(known);
    }

    /**
     * The word exactly as it was sent. It can be anything, so print {@link #toString()} instead.
     *
     * @return the word; the empty string if nothing was sent; JSON text if what was sent is no word
     */
    public String raw() {
        return raw;
    }

    /**
     * Whether a value was sent.
     *
     * @return false if the field was missing, null, empty or blank
     */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * What was sent, as a JDK value.
     *
     * @return a string, or what else was sent instead of a word; null if nothing was sent. Jackson writes this for an {@code Open}
     */
    @JsonValue
    public @Nullable Object value() {
        return value;
    }

    /**
     * Whether this is the given word.
     *
     * @param word a known word
     * @return true if it was sent, in any of its spellings
     */
    public boolean is(E word) {
        return known == word;
    }

    /** Equal when the same was sent, whether it is a known word or not; numbers are compared by value. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Open<?> that && equal(value, that.value);
    }

    /** What stores do to a value that is no word makes no other one of it: they write numbers anew, and sort fields. */
    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number) {
            return other instanceof BigDecimal that && number.compareTo(that) == 0;
        } else if (one instanceof List<?> items) {
            if (!(other instanceof List<?> those) || items.size() != those.size()) {
                return false;
            }
            Iterator<?> others = those.iterator();
            return items.stream().allMatch(item -> equal(item, others.next()));
        } else if (one instanceof Map<?, ?> fields) {
            return other instanceof Map<?, ?> those
                    && fields.keySet().equals(those.keySet())
                    && fields.entrySet().stream().allMatch(field -> equal(field.getValue(), those.get(field.getKey())));
        }
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode() {
        return value == null || value instanceof String ? raw.hashCode() : 1; // what is no word is rare
    }

    /** The word if it may be printed (see {@link SafeText#word}), {@code absent} if nothing was sent. */
    @Override
    public String toString() {
        if (known != null) {
            return raw;
        }
        return value == null ? "absent" : SafeText.word(value instanceof String ? raw : "");
    }

    private static <E extends Enum<E>> void enter(Map<String, Open<?>> words, Enum<E> constant) {
        E word = constant.getDeclaringClass().cast(constant);
        words.put(word.name(), new Open<>(word, word.name(), word.name()));
        if (word instanceof Spellings other) {
            for (String spelling : other.spellings()) {
                words.put(spelling, new Open<>(word, spelling, spelling));
            }
        }
    }

    /** An enum whose constants arrive in more spellings than their name. */
    public interface Spellings {
        /**
         * The other spellings of this constant.
         *
         * @return the words beside {@link Enum#name()}; may be empty
         */
        List<String> spellings();
    }

    /**
     * An enum whose words arrive in any case, and with spaces or hyphens for underscores: {@code RETRY_REQUIRED} and {@code
     * Retry required} are one. Its spellings are given in capitals.
     */
    public interface AnyCase extends Spellings {
        @Override
        default List<String> spellings() {
            return List.of();
        }
    }
}
