package dev.verdict.http;

import dev.verdict.signature.CredentialText;
import org.jspecify.annotations.Nullable;

/** What a client shows to be let in. All of it goes into headers. */
record Credentials(
        String customerId, String apiKey, @Nullable String customerChildId) {
    static Credentials of(@Nullable String customerId, @Nullable String apiKey, @Nullable String customerChildId) {
        return new Credentials(
                required(customerId, "customerId"),
                required(apiKey, "apiKey"),
                customerChildId == null ? null : headerValue(customerChildId, "customerChildId"));
    }

    static String required(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return headerValue(value, name);
    }

    private static String headerValue(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is blank");
        }
        return CredentialText.require(value, name);
    }

    /** Nothing of it may be printed. */
    @Override
    public String toString() {
        return "Credentials[not printed]";
    }
}
