package dev.verdict.json;

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

    /** What lists have in common: absent, null and empty are one, and an item that means that there is none is left out. */
    abstract static class OfList implements Codec {
        /** Most lists are this short. */
        private static final int USUAL_SIZE = 2;

        final Codec item;

        OfList(Codec item) {
            this.item = item;
        }

        /** One item, which is not null: a value, an original or a misfit. */
        abstract Object readItem(JsonInput in, int owner) throws IOException;

        @Override
        public final Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() != JsonToken.START_ARRAY) {
                return Codec.misfit(in);
            }
            List<Object> items = new ArrayList<>(USUAL_SIZE);
            boolean original = false;
            boolean misfit = false;
            while (in.parser.nextToken() != JsonToken.END_ARRAY) {
                in.countStep();
                try {
                    Object value = in.isNull() ? Original.NULL : readItem(in, owner);
                    original |= value instanceof Original;
                    misfit |= value instanceof Misfit;
                    items.add(value);
                } catch (ReadFailure failure) {
                    throw failure.in(items.size());
                }
            }
            if (items.isEmpty()) {
                return Original.EMPTY_LIST;
            }
            if (misfit) {
                return new Misfit(raws(items));
            }
            return original ? new Original(values(items), items) : list(items);
        }

        /** The items as a list that the JDK knows to be immutable, so that nobody copies it again. */
        private static List<Object> list(List<Object> items) {
            return switch (items.size()) {
                case 1 -> List.of(items.get(0));
                case 2 -> List.of(items.get(0), items.get(1));
                default -> List.of(items.toArray());
            };
        }

        /** An item that means that there is none is left out, but for a list in a list, which is empty then. */
        private @Nullable List<Object> values(List<Object> items) {
            List<Object> values = new ArrayList<>();
            for (Object sent : items) {
                Object value = sent instanceof Original original ? original.value() : sent;
                if (value == null && item instanceof OfList) {
                    value = item.absent();
                }
                if (value != null) {
                    values.add(value);
                }
            }
            return values.isEmpty() ? null : list(values);
        }

        /** The items as JSON values. Only lists of single values have misfits: texts and words. */
        private static List<@Nullable Object> raws(List<Object> items) {
            List<@Nullable Object> raws = new ArrayList<>();
            for (Object item : items) {
                if (item instanceof Misfit misfit) {
                    raws.add(misfit.raw());
                } else if (item instanceof Original original) {
                    raws.add(original.sent());
                } else {
                    raws.add(item instanceof Open<?> open ? open.value() : item);
                }
            }
            return Collections.unmodifiableList(raws);
        }

        @Override
        public final void write(JsonOutput out, Object value) throws IOException {
            out.json.writeStartArray();
            for (Object entry : (List<?>) value) {
                if (entry instanceof Original original) {
                    item.writeOriginal(out, original.sent());
                } else {
                    item.write(out, entry);
                }
            }
            out.json.writeEndArray();
        }

        @Override
        public final void writeOriginal(JsonOutput out, @Nullable Object sent) throws IOException {
            if (sent instanceof List<?>) {
                write(out, sent);
            } else {
                Codec.super.writeOriginal(out, sent);
            }
        }

        @Override
        public final Object absent() {
            return List.of();
        }

        @Override
        public final boolean isAbsent(@Nullable Object value) {
            return value == null || ((List<?>) value).isEmpty();
        }
    }

    /** A list of records: never silently empty, so anything else is unreadable. */
    static final class Records extends OfList {
        Records(Codec item) {
            super(item);
        }

        @Override
        Object readItem(JsonInput in, int owner) throws IOException {
            JsonToken token = in.parser.currentToken();
            boolean canBeNone = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
            Object value = canBeNone ? item.read(in, owner) : null;
            if (value == null || value instanceof Misfit) {
                throw ReadFailure.at(in.parser, "expected an object, not " + JsonInput.describe(token));
            }
            return value;
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
    static final class Values extends OfList {
        Values(Codec item) {
            super(item);
        }

        @Override
        Object readItem(JsonInput in, int owner) throws IOException {
            return item.read(in, owner);
        }

        @Override
        public String expected() {
            return "a list of single values";
        }
    }
}
