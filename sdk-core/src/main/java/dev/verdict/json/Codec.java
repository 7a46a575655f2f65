package dev.verdict.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one type of component is read and written. */
interface Codec {

    /**
     * Reads the current value, which is not null, and leaves the parser on its last token.
     *
     * @param in the document
     * @param owner where the object around the value starts
     * @return the value, or an {@link Original} or a {@link Misfit}
     */
    Object read(JsonInput in, int owner) throws IOException;

    /** Writes a value that was read. */
    void write(JsonOutput out, Object value) throws IOException;

    /** Writes what was sent in the place of a value. */
    default void writeOriginal(JsonOutput out, @Nullable Object sent) throws IOException {
        out.writeValue(sent);
    }

    /** What a component is when nothing was sent. */
    default @Nullable Object absent() {
        return null;
    }

    /** Whether a value is as good as none, and not written. */
    default boolean isAbsent(@Nullable Object value) {
        return value == null;
    }

    /** Whether a value of another type makes the body unreadable. */
    default boolean isStructure() {
        return false;
    }

    /** Whether {@link #read} looks at the object around the value. */
    default boolean looksAround() {
        return false;
    }

    /** What a value of this type should be, for messages. */
    String expected();

    /** A value of another type than documented, as it was sent. */
    record Misfit(@Nullable Object raw) {}

    /**
     * A value that was sent in another form than the one it is written in, with that form: it is written back as it was sent.
     *
     * @param value the value; null if what was sent means that there is none
     * @param sent a JDK value. In lists and maps, an item can also be a value of the item's type or an original
     */
    record Original(@Nullable Object value, @Nullable Object sent) {
        static final Original NULL = new Original(null, null);
        static final Original EMPTY_LIST = new Original(null, List.of());
        static final Original EMPTY_OBJECT = new Original(null, Map.of());
        static final Original EMPTY_TEXT = new Original(null, "");

        /** A text that means that there is no value. */
        static Original blank(String text) {
            return text.isEmpty() ? EMPTY_TEXT : new Original(null, text);
        }
    }

    /**
     * What a value is where an object belongs: absent if it is an empty list, which is how PHP writes an empty object.
     */
    static Object noObject(JsonInput in) throws IOException {
        Object raw = in.rawValue();
        return raw instanceof List<?> list && list.isEmpty() ? Original.EMPTY_LIST : new Misfit(raw);
    }

    /** The current value as a misfit. */
    static Misfit misfit(JsonInput in) throws IOException {
        return new Misfit(in.rawValue());
    }
}
