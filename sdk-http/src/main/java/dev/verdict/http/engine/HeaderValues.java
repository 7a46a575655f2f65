package dev.verdict.http.engine;

import dev.verdict.signature.CredentialText;
import org.jspecify.annotations.Nullable;

/** Checks settings that go into headers. What is wrong is said without the value. */
public final class HeaderValues {
    private HeaderValues() {}

    /** A setting that must be there. */
    public static String required(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return usable(value, name);
    }

    /** A setting that was set. */
    public static String usable(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is blank");
        }
        return CredentialText.require(value, name);
    }
}
