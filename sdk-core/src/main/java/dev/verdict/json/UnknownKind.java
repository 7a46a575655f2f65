package dev.verdict.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verdict.SafeText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a kind that this version does not know. A sealed interface with a {@link Discriminator} has one such record, which keeps
 * all fields.
 */
public interface UnknownKind extends JsonRecord {

    /**
     * The value of the discriminator.
     *
     * @return the value as sent; null if none was sent
     */
    @Nullable
    String kind();

    /**
     * All fields as they were sent.
     *
     * @return the fields, including the discriminator
     */
    @JsonProperty(required = true) // for the same reason as unknownFields()
    JsonObject fields();

    @Override
    default JsonObject unknownFields() {
        return fields();
    }

    @Override
    default @Nullable Object raw(String field) {
        return fields().get(field);
    }

    @Override
    default byte[] toJson() {
        return fields().toJson();
    }

    @Override
    default Map<String, @Nullable Object> asMap() {
        return fields().asMap();
    }

    /**
     * The text for {@code toString}: the kind if it is safe to print, and the number of fields.
     *
     * @param unknown the object
     * @return one line without personal data
     */
    static String print(UnknownKind unknown) {
        return "Unknown[" + SafeText.word(unknown.kind()) + ", " + unknown.fields() + "]";
    }
}
