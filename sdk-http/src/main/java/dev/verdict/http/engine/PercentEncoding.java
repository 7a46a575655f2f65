package dev.verdict.http.engine;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Any text as printable ASCII: letters, digits, {@code -}, {@code .} and {@code _} stand for themselves, every other byte of
 * its UTF-8 form is written {@code %XX}. One text has one code, and a code never contains a separator.
 */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** Fails for half a surrogate pair: it has no UTF-8 form, and a replacement would name something else. */
    public static String encode(String text) {
        ByteBuffer utf8;
        try {
            utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not well-formed Unicode");
        }
        StringBuilder code = new StringBuilder(utf8.remaining());
        while (utf8.hasRemaining()) {
            int octet = utf8.get() & 0xFF;
            if (isPlain(octet)) {
                code.append((char) octet);
            } else {
                code.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
            }
        }
        return code.toString();
    }

    /** Fails for anything that {@link #encode} does not write. */
    public static String decode(String code) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (isPlain(c)) {
                utf8.write(c);
            } else if (c == '%' && i + 2 < code.length()) {
                utf8.write(digit(code.charAt(i + 1)) << 4 | digit(code.charAt(i + 2)));
                i += 2;
            } else {
                throw notACode();
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8.toByteArray()))
                    .toString();
            if (encode(text).equals(code)) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // not UTF-8, so not a code
        }
        throw notACode();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_';
    }

    private static int digit(char c) {
        int digit = HEX.indexOf(c);
        if (digit < 0) {
            throw notACode();
        }
        return digit;
    }

    private static IllegalArgumentException notACode() {
        return new IllegalArgumentException("not percent-encoded");
    }
}
