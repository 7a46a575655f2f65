package dev.verdict.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of one component type. */
interface Codec {

    /**
     * Reads the current value, which is not null. Leaves the tokenizer at the end of the value.
     *
     * @param in the document
     * @param enclosing where to look for {@link #enclosingField}: the index at which that field or a field before it starts
     * @return the value, an {@link Original} or a {@link MistypedValue}
     */
    Object read(JsonInput in, int enclosing);

    /** Writes a value that {@link #read} returned. */
    void write(JsonOutput out, Object value) throws IOException;

    /** Writes {@link Original#sent()}. */
    default void writeOriginal(JsonOutput out, @Nullable Object sent) throws IOException {
        out.writeValue(sent);
    }

    /** The component's value if nothing was sent. */
    default @Nullable Object absent() {
        return null;
    }

    /** Whether a value means that nothing was sent. Such a value is not written. */
    default boolean isAbsent(@Nullable Object value) {
        return value == null;
    }

    /** Whether a mistyped value makes the body unreadable. */
    default boolean isStructure() {
        return false;
    }

    /** The field of the enclosing object that {@link #read} looks at; null if none. */
    default @Nullable String enclosingField() {
        return null;
    }

    /** The name of the expected type, for messages. */
    String expected();

    /** What is wrong with a mistyped value that was sent as that type, for messages. */
    default String mismatch(Token sent) {
        return "expected " + expected() + ", not " + sent.description;
    }

    /** A value of the wrong JSON type, as it was sent. */
    record MistypedValue(@Nullable Object raw) {}

    /**
     * A value that was sent in another form than the SDK's own, together with that form. It is written back as it was sent.
     *
     * @param value the value; null if the form means that nothing was sent
     * @param sent the form as a JDK value; items of lists and maps can also be values of the item's type or originals
     */
    record Original(@Nullable Object value, @Nullable Object sent) {
        static final Original NULL = new Original(null, null);
        static final Original EMPTY_LIST = new Original(null, List.of());
        static final Original EMPTY_OBJECT = new Original(null, Map.of());
        static final Original EMPTY_TEXT = new Original(null, "");

        /** A string that means that nothing was sent. */
        static Original blank(String text) {
            return text.isEmpty() ? EMPTY_TEXT : new Original(null, text);
        }
    }

    /** Reads another value where an object is expected. An empty list counts as absent, because PHP writes empty objects so. */
    static Object notAnObject(JsonInput in) {
        Object raw = in.rawValue();
        return raw instanceof List<?> list && list.isEmpty() ? Original.EMPTY_LIST : new MistypedValue(raw);
    }

    /** The current value as a mistyped one. */
    static MistypedValue mistyped(JsonInput in) {
        return new MistypedValue(in.rawValue());
    }
}
