package dev.verdict.json;

import dev.verdict.UnreadableBodyException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Checks that bytes are valid UTF-8. A decoder that accepts other bytes could read another name or value than another program. */
final class Utf8 {
    private static final int CHUNK = 4096;

    private Utf8() {}

    /** Encodes a text and rejects unpaired surrogates, which UTF-8 cannot encode. */
    static byte[] encode(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException unpairedSurrogate) {
            throw new UnreadableBodyException("unpaired surrogate", "$");
        }
    }

    /** Whether all bytes are well-formed UTF-8. */
    static boolean isValid(byte[] bytes) {
        int start = asciiLength(bytes);
        return start == bytes.length || isValid(ByteBuffer.wrap(bytes, start, bytes.length - start));
    }

    /** The number of leading ASCII bytes, which are always valid. */
    private static int asciiLength(byte[] bytes) {
        int at = 0;
        while (at <= bytes.length - Long.BYTES && Words.isAscii(Words.at(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Uses the JDK's decoder, which rejects overlong forms. */
    private static boolean isValid(ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(Math.min(CHUNK, bytes.remaining() + 1));
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            if (!result.isOverflow()) {
                return !result.isError();
            }
            ((Buffer) chars).clear(); // Android has no override of this method
        }
    }
}
