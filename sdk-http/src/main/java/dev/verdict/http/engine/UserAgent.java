package dev.verdict.http.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The {@code User-Agent} header of the SDK. */
public final class UserAgent {
    public static final String VALUE = "verdict-java/" + version();

    private UserAgent() {}

    /** The build writes this file. */
    private static String version() {
        try (InputStream in =
                Objects.requireNonNull(UserAgent.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
