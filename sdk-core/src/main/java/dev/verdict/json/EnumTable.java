package dev.verdict.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.verdict.Open;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hash table of an enum's known values by their characters. Most values are known, and the lookup needs no String. */
final class EnumTable<E extends Enum<E>> {
    private static final ClassValue<EnumTable<?>> TABLES = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // called for enums only
        protected EnumTable<?> computeValue(Class<?> type) {
            return new EnumTable(type);
        }
    };

    private final Class<E> type;
    private final @Nullable Open<E>[] table;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private EnumTable(Class<E> type) {
        this.type = type;
        List<Open<E>> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            known.add(Open.of(constant));
            if (constant instanceof Open.Spellings other) {
                for (String spelling : other.spellings()) {
                    known.add(Open.of(type, spelling));
                }
            }
        }
        table = new Open[Integer.highestOneBit(known.size() * 2) * 2];
        for (Open<E> value : known) {
            char[] text = value.raw().toCharArray();
            int at = hash(text, 0, text.length) & (table.length - 1);
            while (table[at] != null) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = value;
        }
    }

    /** The table of an enum, which all components of that type share. */
    @SuppressWarnings("unchecked") // the table of an enum holds its constants
    static <E extends Enum<E>> EnumTable<E> of(Class<E> type) {
        return (EnumTable<E>) TABLES.get(type);
    }

    /** Reads the current string of the parser. */
    Open<E> read(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        if (length > 0) {
            int at = hash(text, from, length) & (table.length - 1);
            Open<E> value;
            while ((value = table[at]) != null) {
                if (equal(value.raw(), text, from, length)) {
                    return value;
                }
                at = (at + 1) & (table.length - 1);
            }
        }
        return Open.of(type, new String(text, from, length));
    }

    private static int hash(char[] text, int from, int length) {
        int hash = length * 31 + text[from];
        hash = hash * 31 + text[from + length / 2];
        hash = hash * 31 + text[from + length - 1];
        return hash ^ (hash >>> 7);
    }

    private static boolean equal(String value, char[] text, int from, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
