package dev.verdict.http.engine;

import dev.verdict.signature.CredentialText;
import org.jspecify.annotations.Nullable;

/** Checks settings that become header values. Messages do not repeat the value. */
public final class HeaderValues {
    private HeaderValues() {}

    /** Returns the value of a required setting, otherwise throws. */
    public static String required(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return usable(value, name);
    }

    /** Returns the value if it can be sent in a header, otherwise throws. */
    public static String usable(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is blank");
        }
        return CredentialText.require(value, name);
    }
}
