package dev.verdict.http.frankieone;

import dev.verdict.http.engine.HeaderValues;
import org.jspecify.annotations.Nullable;

/** What a client shows to be let in. All of it goes into headers. */
record Credentials(
        String customerId, String apiKey, @Nullable String customerChildId) {
    static Credentials of(@Nullable String customerId, @Nullable String apiKey, @Nullable String customerChildId) {
        return new Credentials(
                HeaderValues.required(customerId, "customerId"),
                HeaderValues.required(apiKey, "apiKey"),
                customerChildId == null ? null : HeaderValues.usable(customerChildId, "customerChildId"));
    }

    /** Nothing of it may be printed. */
    @Override
    public String toString() {
        return "Credentials[not printed]";
    }
}
