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
 * An enum value as a platform sent it, whether this version knows it or not.
 *
 * <p>Platforms add values without notice. An {@code Open} keeps every value: {@link #known()} is the enum constant if this version has
 * one, and {@link #raw()} is the value as sent.
 *
 * <pre>{@code
 * if (result.status().is(WorkflowStatus.PASS)) { … }
 * String stored = result.status().raw();
 * }</pre>
 *
 * <p>Values are compared exactly, including case and spaces, unless the enum implements {@link AnyCase}. Immutable and safe to share
 * between threads.
 *
 * @param <E> the enum with the known values
 */
public final class Open<E extends Enum<E>> {
    private static final Open<?> ABSENT = new Open<>(null, "", null);

    private static final ClassValue<Map<String, Open<?>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Open<?>> computeValue(Class<?> type) {
            Map<String, Open<?>> known = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                addSpellings(known, (Enum<?>) constant);
            }
            return known;
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
     * A value as it was sent.
     *
     * @param <E> the enum with the known values
     * @param type the enum's class; a constant's name is its value
     * @param raw the value
     * @return the open value, known or not; {@link #absent()} if the value is empty or blank
     */
    @SuppressWarnings("unchecked") // the map of an enum class holds that enum's constants only
    public static <E extends Enum<E>> Open<E> of(Class<E> type, String raw) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(raw, "raw");
        Map<String, Open<?>> known = KNOWN.get(type);
        Open<?> open = known.get(raw);
        if (open != null) {
            return (Open<E>) open;
        }
        if (raw.isBlank()) {
            return absent();
        }
        open = AnyCase.class.isAssignableFrom(type) ? known.get(constantName(raw)) : null;
        return new Open<>(open == null ? null : (E) open.known, raw, raw);
    }

    /** In upper case, with underscores. Only ASCII letters change, so that no letter of another script matches a constant. */
    private static String constantName(String raw) {
        StringBuilder name = new StringBuilder(raw.length());
        raw.chars()
                .forEach(c -> name.append(
                        c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c == ' ' || c == '-' ? '_' : (char) c));
        return name.toString();
    }

    /**
     * A known value.
     *
     * @param <E> the enum with the known values
     * @param constant the enum constant
     * @return the open value of the constant
     */
    public static <E extends Enum<E>> Open<E> of(E constant) {
        Objects.requireNonNull(constant, "constant");
        return of(constant.getDeclaringClass(), constant.name());
    }

    /**
     * No value: the field was missing, null, empty or blank.
     *
     * @param <E> the enum with the known values
     * @return the open value that is not {@linkplain #isPresent() present}
     */
    @SuppressWarnings("unchecked") // it holds no constant of any enum
    public static <E extends Enum<E>> Open<E> absent() {
        return (Open<E>) ABSENT;
    }

    /**
     * A value of the wrong JSON type: a number, boolean, array or object where the platform documents a string.
     *
     * @param <E> the enum with the known values
     * @param value the JSON value as an immutable JDK value: a BigDecimal, Boolean, List or Map
     * @param json the same value as JSON text
     * @return an open value that is present, never known, and not equal to any string
     * @throws IllegalArgumentException if the value has another type; for a String use {@link #of(Class, String)}
     */
    public static <E extends Enum<E>> Open<E> mistyped(Object value, String json) {
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
     * The former name of {@link #mistyped}.
     *
     * @param <E> the enum with the known values
     * @param value the JSON value as an immutable JDK value: a BigDecimal, Boolean, List or Map
     * @param json the same value as JSON text
     * @return an open value that is present, never known, and not equal to any string
     * @throws IllegalArgumentException if the value has another type
     * @deprecated use {@link #mistyped}
     */
    @Deprecated(since = "0.1", forRemoval = true)
    public static <E extends Enum<E>> Open<E> notAWord(Object value, String json) {
        return mistyped(value, json);
    }

    /**
     * The enum constant.
     *
     * @return empty if nothing was sent, or a value that this version does not know
     */
    public Optional<E> known() {
        return Optional.ofNullable(known);
    }

    /**
     * The value exactly as it was sent. It can be anything, so print {@link #toString()} instead.
     *
     * @return the value; the empty string if nothing was sent; JSON text if the value is not a string
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
     * The value that was sent, as a JDK value. Jackson writes it for an {@code Open}.
     *
     * @return usually a String; a BigDecimal, Boolean, List or Map if the value is not a string; null if nothing was sent
     */
    @JsonValue
    public @Nullable Object value() {
        return value;
    }

    /**
     * Whether this is the given constant.
     *
     * @param constant the constant
     * @return true if it was sent, in any of its spellings
     */
    public boolean is(E constant) {
        return known == constant;
    }

    /** Two open values are equal if the same value was sent, whether it is known or not. Numbers are compared by value. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Open<?> that && equal(value, that.value);
    }

    /** Stores reformat numbers and reorder fields, so neither makes two values different. */
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
        return value == null || value instanceof String ? raw.hashCode() : 1; // mistyped values are rare
    }

    /** The value if it is safe to print (see {@link SafeText#word}), {@code absent} if nothing was sent. */
    @Override
    public String toString() {
        if (known != null) {
            return raw;
        }
        return value == null ? "absent" : SafeText.word(value instanceof String ? raw : "");
    }

    private static <E extends Enum<E>> void addSpellings(Map<String, Open<?>> known, Enum<E> uncast) {
        E constant = uncast.getDeclaringClass().cast(uncast);
        known.put(constant.name(), new Open<>(constant, constant.name(), constant.name()));
        if (constant instanceof Spellings other) {
            for (String spelling : other.spellings()) {
                known.put(spelling, new Open<>(constant, spelling, spelling));
            }
        }
    }

    /** An enum whose constants platforms also send in other spellings than their name. */
    public interface Spellings {
        /**
         * The other spellings of this constant.
         *
         * @return the spellings besides {@link Enum#name()}; may be empty
         */
        List<String> spellings();
    }

    /**
     * An enum whose values platforms send in any case, and with spaces or hyphens instead of underscores: {@code RETRY_REQUIRED} and
     * {@code Retry required} are the same constant. Its {@link #spellings()} are in upper case.
     */
    public interface AnyCase extends Spellings {
        @Override
        default List<String> spellings() {
            return List.of();
        }
    }
}
