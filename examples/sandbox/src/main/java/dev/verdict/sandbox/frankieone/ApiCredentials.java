package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.server.Request;
import java.util.UUID;

/** The credentials that the sandbox accepts. Not a record: the key must not be printed. */
public final class ApiCredentials {
    private final String apiKey;
    private final String customerId;

    private ApiCredentials(String apiKey, String customerId) {
        this.apiKey = apiKey;
        this.customerId = customerId;
    }

    /** New random credentials. */
    public static ApiCredentials random() {
        return new ApiCredentials("sandbox-" + Ulid.next(), UUID.randomUUID().toString());
    }

    public String apiKey() {
        return apiKey;
    }

    public String customerId() {
        return customerId;
    }

    void check(Request request) {
        String key = request.header("api_key");
        if (key == null || key.isBlank()) {
            throw ApiErrorException.noApiKey();
        }
        if (!key.equals(apiKey)) {
            throw ApiErrorException.wrongApiKey();
        }
        String customer = request.header("X-Frankie-CustomerID");
        if (customer == null || customer.isBlank()) {
            throw ApiErrorException.badRequest("X-Frankie-CustomerID is missing", "X-Frankie-CustomerID");
        }
        if (!customer.equals(customerId)) {
            throw ApiErrorException.wrongCustomer();
        }
    }
}
