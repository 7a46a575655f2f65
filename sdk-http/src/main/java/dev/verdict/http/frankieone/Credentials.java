package dev.verdict.http.frankieone;

import dev.verdict.http.engine.HeaderValues;
import org.jspecify.annotations.Nullable;

/** The credentials of a client. All of them are sent as headers. */
record Credentials(
        String customerId, String apiKey, @Nullable String customerChildId) {
    static Credentials of(@Nullable String customerId, @Nullable String apiKey, @Nullable String customerChildId) {
        return new Credentials(
                HeaderValues.required(customerId, "customerId"),
                HeaderValues.required(apiKey, "apiKey"),
                customerChildId == null ? null : HeaderValues.usable(customerChildId, "customerChildId"));
    }

    /** Prints none of them. */
    @Override
    public String toString() {
        return "Credentials[not printed]";
    }
}
