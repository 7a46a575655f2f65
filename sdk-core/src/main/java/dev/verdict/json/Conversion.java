package dev.verdict.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.verdict.UnreadableBodyException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Open objects to classes of the caller's own. A class of its own so that databind is loaded only by those who ask for it. */
final class Conversion {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private Conversion() {}

    static <T> T convert(Map<String, @Nullable Object> fields, Class<T> type) {
        try {
            return MAPPER.convertValue(fields, type);
        } catch (IllegalArgumentException e) { // its message quotes the value, and so do its causes
            throw new UnreadableBodyException("does not fit " + type.getName(), "$" + path(e.getCause()));
        }
    }

    /** The properties of the caller's classes that lead there; keys of maps are data. */
    private static String path(@Nullable Throwable cause) {
        StringBuilder path = new StringBuilder();
        if (cause instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append('.').append(step.getFrom() instanceof Map ? "*" : step.getFieldName());
                }
            }
        }
        return path.toString();
    }
}
