package dev.verdict.sandbox;

/** Who may call. Not a record: the key must not be printed. */
final class Account {
    private final String apiKey;
    private final String customerId;

    Account(String apiKey, String customerId) {
        this.apiKey = apiKey;
        this.customerId = customerId;
    }

    String apiKey() {
        return apiKey;
    }

    String customerId() {
        return customerId;
    }

    void check(Call call) {
        String key = call.header("api_key");
        if (key == null || key.isBlank()) {
            throw Refusal.noApiKey();
        }
        if (!key.equals(apiKey)) {
            throw Refusal.wrongApiKey();
        }
        String customer = call.header("X-Frankie-CustomerID");
        if (customer == null || customer.isBlank()) {
            throw Refusal.badRequest("no customer", "X-Frankie-CustomerID");
        }
        if (!customer.equals(customerId)) {
            throw Refusal.wrongCustomer();
        }
    }
}
