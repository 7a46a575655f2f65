package dev.verdict.http.engine;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Encodes any text as printable ASCII. Letters, digits, {@code -}, {@code .} and {@code _} stay; every other byte of the
 * UTF-8 form becomes {@code %XX}. Each text has exactly one encoded form, and that form contains no separator.
 */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** Throws for an unpaired surrogate: it has no UTF-8 form, and a replacement character would name something else. */
    public static String encode(String text) {
        ByteBuffer utf8;
        try {
            utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not well-formed Unicode");
        }
        StringBuilder encoded = new StringBuilder(utf8.remaining());
        while (utf8.hasRemaining()) {
            int octet = utf8.get() & 0xFF;
            if (isUnescaped(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
            }
        }
        return encoded.toString();
    }

    /** Throws for anything that {@link #encode} does not produce. */
    public static String decode(String encoded) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (isUnescaped(c)) {
                utf8.write(c);
            } else if (c == '%' && i + 2 < encoded.length()) {
                utf8.write(digit(encoded.charAt(i + 1)) << 4 | digit(encoded.charAt(i + 2)));
                i += 2;
            } else {
                throw notEncoded();
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8.toByteArray()))
                    .toString();
            if (encode(text).equals(encoded)) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // not UTF-8, so encode did not produce it
        }
        throw notEncoded();
    }

    private static boolean isUnescaped(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_';
    }

    private static int digit(char c) {
        int digit = HEX.indexOf(c);
        if (digit < 0) {
            throw notEncoded();
        }
        return digit;
    }

    private static IllegalArgumentException notEncoded() {
        return new IllegalArgumentException("not percent-encoded");
    }
}
