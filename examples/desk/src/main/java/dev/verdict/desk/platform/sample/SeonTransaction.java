package dev.verdict.desk.platform.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Fills in what a transaction of a recorded sample tells about the person, the device and the money. */
final class SeonTransaction {
    private static final List<String> ACTIONS = List.of("account_register", "account_login", "deposit", "withdrawal");
    private static final List<String> PROVIDERS = List.of("Example Broadband", "Mossford Mobile", "Placeholder Fibre");

    private SeonTransaction() {}

    static void describe(JsonEdit data, SamplePerson person, Random random) {
        String action = ACTIONS.get(random.nextInt(ACTIONS.size()));
        data.put("id", new UUID(random.nextLong(), random.nextLong()).toString())
                .put("user_id", person.userId())
                .put("user_fullname", person.fullName())
                .put("email", person.email())
                .put("action_type", action)
                .put("fraud_score", score(data.text("state"), random));
        if (action.equals("deposit") || action.equals("withdrawal")) {
            data.put("transaction_amount", new BigDecimal(100 + random.nextInt(500_000)).movePointLeft(2))
                    .put("transaction_currency", person.country().equals("GB") ? "GBP" : "EUR");
        }
        boolean isRisky = !data.text("state").equals("APPROVE");
        // now and then a person travels, so that countries change
        String country = random.nextInt(12) == 0 ? "FR" : person.country();
        data.object("ip_details")
                .put("ip", person.ip())
                .put("country", country)
                .put("city", person.town())
                .put("isp_name", PROVIDERS.get(random.nextInt(PROVIDERS.size())))
                .put("vpn", isRisky && random.nextBoolean())
                .put("tor", false)
                .put("harmful", isRisky && random.nextInt(4) == 0);
        data.put("device_details", random.nextInt(3) == 0 ? phone(person, isRisky) : browser(person, random));
        data.object("email_details")
                .put("email", person.email())
                .put("deliverable", !isRisky || random.nextBoolean())
                .put("score", random.nextInt(5));
        data.object("phone_details")
                .put("number", Long.parseLong(person.phone()))
                .put("valid", true)
                .put("type", "MOBILE")
                .put("country", "US")
                .put("carrier", "Example Mobile")
                .put("disposable", isRisky && random.nextInt(3) == 0);
        data.object("aml_details")
                .put("has_sanction_match", false)
                .put("has_pep_match", isRisky && random.nextInt(6) == 0)
                .put("has_watchlist_match", isRisky && random.nextInt(8) == 0)
                .put("has_crimelist_match", false)
                .put("has_adversemedia_match", false);
    }

    private static BigDecimal score(String state, Random random) {
        int base = state.equals("APPROVE") ? 0 : state.equals("REVIEW") ? 40 : 75;
        return new BigDecimal(base * 10 + random.nextInt(250)).movePointLeft(1);
    }

    private static Map<String, Object> browser(SamplePerson person, Random random) {
        return Map.of(
                "type",
                "web",
                "device_hash",
                person.device(),
                "os",
                random.nextBoolean() ? "Windows" : "macOS",
                "browser",
                random.nextBoolean() ? "Firefox" : "Chrome");
    }

    private static Map<String, Object> phone(SamplePerson person, boolean isRisky) {
        return Map.of(
                "type",
                "android",
                "device_hash",
                person.device(),
                "build_device",
                "Example One",
                "is_emulator",
                isRisky,
                "is_rooted",
                isRisky);
    }
}
