package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How one type of component is read and written. */
interface Codec {

    /**
     * Reads the current value, which is not null, and leaves the parser on its last token.
     *
     * @param in the document
     * @param owner where the object around the value starts
     * @return the value, or a {@link Misfit}; null if it is as good as none
     */
    @Nullable
    Object read(JsonInput in, int owner) throws IOException;

    /** Writes a value that was read. */
    void write(JsonGenerator out, Object value) throws IOException;

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

    /** The current value as a misfit. */
    static Misfit misfit(JsonInput in) throws IOException {
        return new Misfit(in.rawValue());
    }
}
