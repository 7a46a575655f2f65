package dev.verdict.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The published test vectors, which are in the test resources. */
public final class Vectors {
    /** The time at which the tokens are valid. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private Vectors() {}

    /**
     * A token and its expected outcome.
     *
     * @param outcome OK, or the name of a problem
     * @param name a description of the token
     * @param token the token
     */
    public record Token(String outcome, String name, String token) {
        @Override
        public String toString() {
            return name + ": " + outcome;
        }
    }

    public static List<Token> tokens() {
        return lines("tokens.txt")
                .map(line -> line.split(" "))
                .map(parts -> new Token(parts[0], parts[1], parts[2]))
                .toList();
    }

    public static Token token(String name) {
        return tokens().stream()
                .filter(token -> token.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static String publicKey() {
        return text("test-only-rsa-4096-public.pem");
    }

    static Stream<String> lines(String file) {
        return text(file).lines().filter(line -> !line.startsWith("#"));
    }

    static String text(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
