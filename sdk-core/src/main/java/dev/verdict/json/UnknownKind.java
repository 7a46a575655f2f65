package dev.verdict.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verdict.SafeText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a kind that this version does not know: the record that a sealed interface with a {@link Discriminator} keeps for
 * all others. Nothing of it is known, so nothing of it is lost.
 */
public interface UnknownKind extends JsonRecord {

    /**
     * The kind.
     *
     * @return the platform's word; null if none was sent
     */
    @Nullable
    String kind();

    /**
     * Everything that was sent.
     *
     * @return the fields, the kind included
     */
    @JsonProperty(required = true) // as unknownFields() of other records
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
     * The kind if it may be printed, and how many fields there are.
     *
     * @param unknown the object
     * @return one line without personal data
     */
    static String print(UnknownKind unknown) {
        return "Unknown[" + SafeText.word(unknown.kind()) + ", " + unknown.fields() + "]";
    }
}
