package dev.verdict.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.verdict.Open;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The known words of an enum, found by their characters: most words sent are known, and need no text of their own. */
final class EnumTable<E extends Enum<E>> {
    private static final ClassValue<EnumTable<?>> TABLES = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // asked for enums only
        protected EnumTable<?> computeValue(Class<?> type) {
            return new EnumTable(type);
        }
    };

    private final Class<E> words;
    private final @Nullable Open<E>[] table;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private EnumTable(Class<E> words) {
        this.words = words;
        List<Open<E>> known = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            known.add(Open.of(word));
            if (word instanceof Open.Spellings other) {
                for (String spelling : other.spellings()) {
                    known.add(Open.of(words, spelling));
                }
            }
        }
        table = new Open[Integer.highestOneBit(known.size() * 2) * 2];
        for (Open<E> word : known) {
            char[] text = word.raw().toCharArray();
            int at = hash(text, 0, text.length) & (table.length - 1);
            while (table[at] != null) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = word;
        }
    }

    /** One table for all components with words of an enum. */
    @SuppressWarnings("unchecked") // the table of an enum holds its words
    static <E extends Enum<E>> EnumTable<E> of(Class<E> words) {
        return (EnumTable<E>) TABLES.get(words);
    }

    /** The text that the parser stands on. */
    Open<E> read(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        if (length > 0) {
            int at = hash(text, from, length) & (table.length - 1);
            Open<E> word;
            while ((word = table[at]) != null) {
                if (equal(word.raw(), text, from, length)) {
                    return word;
                }
                at = (at + 1) & (table.length - 1);
            }
        }
        return Open.of(words, new String(text, from, length));
    }

    private static int hash(char[] text, int from, int length) {
        int hash = length * 31 + text[from];
        hash = hash * 31 + text[from + length / 2];
        hash = hash * 31 + text[from + length - 1];
        return hash ^ (hash >>> 7);
    }

    private static boolean equal(String word, char[] text, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
