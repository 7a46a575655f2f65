package dev.verdict.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.verdict.UnreadableBodyException;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Converts objects to the caller's classes. This is a separate class so that databind is loaded only if someone converts.
 *
 * <p>A mapper caches metadata about a class and thereby holds the class and its loader. So each class has its own mapper, which is only
 * weakly reachable from here. After a garbage collection it is created again, and an undeployed application can be unloaded.
 */
final class Conversion {
    private static final Map<Class<?>, WeakReference<ObjectMapper>> MAPPERS =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Conversion() {}

    static <T> T convert(Map<String, @Nullable Object> fields, Class<T> type) {
        try {
            return mapper(type).convertValue(fields, type);
        } catch (IllegalArgumentException e) { // not as the cause: its message and causes quote values
            throw new UnreadableBodyException("does not fit " + type.getName(), "$" + path(e.getCause()));
        }
    }

    private static ObjectMapper mapper(Class<?> type) {
        WeakReference<ObjectMapper> held = MAPPERS.get(type);
        ObjectMapper mapper = held == null ? null : held.get();
        if (mapper == null) {
            mapper = newMapper();
            MAPPERS.put(type, new WeakReference<>(mapper));
        }
        return mapper;
    }

    private static ObjectMapper newMapper() {
        LookupCache<Object, JavaType> types = new LRUMap<>(16, 200);
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // the default cache is shared by the whole JVM and holds the classes it has seen
                .typeFactory(TypeFactory.defaultInstance().withCache(types))
                .build();
    }

    /** The path of properties of the caller's classes. A key of a map is data and becomes {@code *}. */
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
