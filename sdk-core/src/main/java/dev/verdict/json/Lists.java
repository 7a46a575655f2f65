package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import dev.verdict.Open;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codecs for lists. */
final class Lists {
    private Lists() {}

    /** What lists have in common: absent, null and empty are one. */
    interface OfList extends Codec {
        /** Most lists are this short. */
        int USUAL_SIZE = 2;

        Codec item();

        /** The items as a list that the JDK knows to be immutable, so that nobody copies it again. */
        default List<Object> list(List<Object> items) {
            return switch (items.size()) {
                case 0 -> List.of();
                case 1 -> List.of(items.get(0));
                case 2 -> List.of(items.get(0), items.get(1));
                default -> List.of(items.toArray());
            };
        }

        @Override
        default void write(JsonGenerator out, Object value) throws IOException {
            out.writeStartArray();
            for (Object entry : (List<?>) value) {
                item().write(out, entry);
            }
            out.writeEndArray();
        }

        @Override
        default Object absent() {
            return List.of();
        }

        @Override
        default boolean isAbsent(@Nullable Object value) {
            return value == null || ((List<?>) value).isEmpty();
        }
    }

    /** A list of records: never silently empty, so anything else is unreadable. */
    record Records(Codec item) implements OfList {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() != JsonToken.START_ARRAY) {
                return Codec.misfit(in);
            }
            List<Object> items = new ArrayList<>(USUAL_SIZE);
            while (in.parser.nextToken() != JsonToken.END_ARRAY) {
                try {
                    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
                        throw ReadFailure.at(
                                in.parser, "expected an object, not " + JsonInput.describe(in.parser.currentToken()));
                    }
                    items.add(item.read(in, owner));
                } catch (ReadFailure failure) {
                    throw failure.in(items.size());
                }
            }
            return list(items);
        }

        @Override
        public boolean isStructure() {
            return true;
        }

        @Override
        public String expected() {
            return "a list";
        }
    }

    /** A list of single values. One item of another type makes the whole list a misfit. */
    record Values(Codec item) implements OfList {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() != JsonToken.START_ARRAY) {
                return Codec.misfit(in);
            }
            List<Object> items = new ArrayList<>(USUAL_SIZE);
            List<@Nullable Object> raws = null;
            while (in.parser.nextToken() != JsonToken.END_ARRAY) {
                if (raws != null) {
                    raws.add(in.rawValue());
                } else if (in.parser.currentToken() == JsonToken.VALUE_NULL) {
                    raws = raws(items);
                    raws.add(null);
                } else {
                    Object value = item.read(in, owner);
                    if (value instanceof Misfit misfit) {
                        raws = raws(items);
                        raws.add(misfit.raw());
                    } else {
                        items.add(value);
                    }
                }
            }
            return raws == null ? list(items) : new Misfit(Collections.unmodifiableList(raws));
        }

        /** The items so far, as JSON values: texts and words are the only kinds of item. */
        private static List<@Nullable Object> raws(List<Object> items) {
            List<@Nullable Object> raws = new ArrayList<>();
            items.forEach(value -> raws.add(value instanceof Open<?> open ? open.value() : value));
            return raws;
        }

        @Override
        public String expected() {
            return "a list of single values";
        }
    }
}
