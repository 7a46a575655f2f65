package dev.verdict.http.frankieone;

import java.util.Locale;

/** FrankieOne's installations. An account, its keys and its executions belong to one of them. */
public enum FrankieOneEnvironment {
    /** For tests, with invented people: {@code https://api.uat.frankie.one}. */
    UAT("https://api.uat.frankie.one"),
    /** The real one, where executions are charged: {@code https://api.frankie.one}. */
    PRODUCTION("https://api.frankie.one");

    private final String baseUrl;

    FrankieOneEnvironment(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The name of the environment at a base URL, or the URL itself if it is none of them. */
    static String nameOf(String baseUrl) {
        for (FrankieOneEnvironment environment : values()) {
            if (environment.baseUrl.equals(baseUrl)) {
                return environment.name().toLowerCase(Locale.ROOT);
            }
        }
        return baseUrl;
    }

    /**
     * Where it is.
     *
     * @return an https URL without a trailing slash
     */
    public String baseUrl() {
        return baseUrl;
    }
}
