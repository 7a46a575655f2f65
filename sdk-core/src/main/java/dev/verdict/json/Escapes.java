package dev.verdict.json;

import java.nio.charset.StandardCharsets;

/** The escapes in strings. */
final class Escapes {
    private Escapes() {}

    /** Whether a byte after a backslash is an escape of one character. */
    static boolean isKind(int kind) {
        return kind >= 0 && "\"\\/bfnrt".indexOf(kind) >= 0;
    }

    /** The text of the content of a valid string. */
    static String unescape(byte[] json, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int plain = from;
        for (int i = from; i < to; i++) {
            if (json[i] != '\\') {
                continue;
            }
            text.append(new String(json, plain, i - plain, StandardCharsets.UTF_8));
            byte kind = json[++i];
            switch (kind) {
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    int unit = 0;
                    for (int digit = 0; digit < 4; digit++) {
                        unit = unit << 4 | hexDigit(json[++i]);
                    }
                    text.append((char) unit);
                }
                default -> text.append((char) kind);
            }
            plain = i + 1;
        }
        return text.append(new String(json, plain, to - plain, StandardCharsets.UTF_8))
                .toString();
    }

    /** The value of a hexadecimal digit; negative for another byte. */
    static int hexDigit(byte digit) {
        return digit < 0 ? -1 : digit <= '9' ? (digit >= '0' ? digit - '0' : -1) : letterDigit(digit | 0x20);
    }

    private static int letterDigit(int letter) {
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
