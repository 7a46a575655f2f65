package dev.verdict.http.frankieone;

import java.util.Objects;

/** Checks country codes. FrankieOne uses ISO 3166-1 alpha-3. */
final class Country {
    private Country() {}

    static String require(String code) {
        if (!Objects.requireNonNull(code, "country").matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    "country must be three capital letters such as AUS (ISO 3166-1 alpha-3)");
        }
        return code;
    }
}
