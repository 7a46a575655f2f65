package dev.verdict.json;

import com.fasterxml.jackson.core.JsonToken;
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

        /** What a value is that is no list. */
        Object readSingle(JsonInput in, int owner) throws IOException {
            return Codec.misfit(in);
        }

        @Override
        public final Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() != JsonToken.START_ARRAY) {
                return readSingle(in, owner);
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

        /** The items as JSON values. */
        private List<@Nullable Object> raws(List<Object> items) {
            List<@Nullable Object> raws = new ArrayList<>();
            for (Object sent : items) {
                if (sent instanceof Misfit misfit) {
                    raws.add(misfit.raw());
                } else if (sent instanceof Original original) {
                    raws.add(JsonBinding.raw(out -> item.writeOriginal(out, original.sent())));
                } else {
                    raws.add(sent instanceof String ? sent : JsonBinding.raw(out -> item.write(out, sent)));
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
            Object value = item.read(in, owner);
            if (value instanceof Misfit) {
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

    /** A list on which nothing else hangs. One item of another type makes the whole list a misfit. */
    static final class Values extends OfList {
        private final boolean acceptsSingle;

        Values(Codec item) {
            this(item, false);
        }

        private Values(Codec item, boolean acceptsSingle) {
            super(item);
            this.acceptsSingle = acceptsSingle;
        }

        /** The same, where a lone text is a list of one. */
        Values acceptingSingle() {
            return new Values(item, true);
        }

        @Override
        Object readSingle(JsonInput in, int owner) throws IOException {
            if (!acceptsSingle || in.parser.currentToken() != JsonToken.VALUE_STRING) {
                return super.readSingle(in, owner);
            }
            String sent = in.parser.getText();
            Object value = item.read(in, owner);
            return value instanceof Original || value instanceof Misfit ? value : new Original(List.of(value), sent);
        }

        @Override
        Object readItem(JsonInput in, int owner) throws IOException {
            return item.read(in, owner);
        }

        @Override
        public String expected() {
            return "a list";
        }
    }
}
