package dev.verdict.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codecs for lists. */
final class Lists {
    private Lists() {}

    /** The common part of all lists. An item that means that nothing was sent is left out. */
    abstract static class OfList implements Codec {
        final Codec item;

        OfList(Codec item) {
            this.item = item;
        }

        /** Reads one item that is not null: a value, an original or a mistyped value. */
        abstract Object readItem(JsonInput in, int enclosing);

        /** Reads a value that is not a list. */
        Object readSingle(JsonInput in, int enclosing) {
            return Codec.mistyped(in);
        }

        @Override
        public final Object read(JsonInput in, int enclosing) {
            if (in.tokens.token() != Token.LIST) {
                return readSingle(in, enclosing);
            }
            int base = in.top;
            int size = 0;
            boolean original = false;
            boolean mistyped = false;
            try {
                while (in.tokens.nextItem()) {
                    in.countElement();
                    Object value = in.tokens.isNull() ? Original.NULL : readItem(in, enclosing);
                    original |= value instanceof Original;
                    mistyped |= value instanceof MistypedValue;
                    in.push(value);
                    size++;
                }
            } catch (ReadFailure failure) {
                throw failure.in(size);
            }
            in.top = base;
            if (size == 0) {
                return Original.EMPTY_LIST;
            }
            if (!original && !mistyped) {
                return list(in.stack, base, size);
            }
            List<Object> items = Arrays.asList(Arrays.copyOfRange(in.stack, base, base + size));
            return mistyped ? new MistypedValue(raws(items)) : new Original(values(items), items);
        }

        /** A list that {@link List#copyOf} does not copy again. The methods for up to ten items do not copy an array. */
        private static List<Object> list(Object[] a, int at, int size) {
            return switch (size) {
                case 1 -> List.of(a[at]);
                case 2 -> List.of(a[at], a[at + 1]);
                case 3 -> List.of(a[at], a[at + 1], a[at + 2]);
                case 4 -> List.of(a[at], a[at + 1], a[at + 2], a[at + 3]);
                case 5 -> List.of(a[at], a[at + 1], a[at + 2], a[at + 3], a[at + 4]);
                case 6 -> List.of(a[at], a[at + 1], a[at + 2], a[at + 3], a[at + 4], a[at + 5]);
                default -> List.of(Arrays.copyOfRange(a, at, at + size));
            };
        }

        /** Leaves out items that mean that nothing was sent. A nested list becomes an empty list instead. */
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
            return values.isEmpty() ? null : List.copyOf(values);
        }

        /** The items as JDK values, as they were sent. */
        private List<@Nullable Object> raws(List<Object> items) {
            List<@Nullable Object> raws = new ArrayList<>();
            for (Object sent : items) {
                if (sent instanceof MistypedValue mistyped) {
                    raws.add(mistyped.raw());
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

    /** A list of records. A mistyped value makes the body unreadable, because the list must not be silently empty. */
    static final class Records extends OfList {
        Records(Codec item) {
            super(item);
        }

        @Override
        Object readItem(JsonInput in, int enclosing) {
            Token token = in.tokens.token();
            Object value = item.read(in, enclosing);
            if (value instanceof MistypedValue) {
                throw in.tokens.failure(item.mismatch(token));
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

    /** A list that no decision depends on. One mistyped item makes the whole list mistyped. */
    static final class Values extends OfList {
        private final boolean acceptsSingle;

        Values(Codec item) {
            this(item, false);
        }

        private Values(Codec item, boolean acceptsSingle) {
            super(item);
            this.acceptsSingle = acceptsSingle;
        }

        /** The same codec, but a single string counts as a list with one item. */
        Values acceptingSingle() {
            return new Values(item, true);
        }

        @Override
        Object readSingle(JsonInput in, int enclosing) {
            if (!acceptsSingle || in.tokens.token() != Token.STRING) {
                return super.readSingle(in, enclosing);
            }
            String sent = in.tokens.text();
            Object value = item.read(in, enclosing);
            return value instanceof Original || value instanceof MistypedValue
                    ? value
                    : new Original(List.of(value), sent);
        }

        @Override
        Object readItem(JsonInput in, int enclosing) {
            return item.read(in, enclosing);
        }

        @Override
        public String expected() {
            return "a list";
        }

        @Override
        public String mismatch(Token sent) {
            return sent == Token.LIST ? "an item of the list is not " + item.expected() : super.mismatch(sent);
        }
    }
}
