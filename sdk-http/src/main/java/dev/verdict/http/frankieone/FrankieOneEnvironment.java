package dev.verdict.http.frankieone;

import java.util.Locale;

/** FrankieOne's environments. An account, its keys and its executions belong to one of them. */
public enum FrankieOneEnvironment {
    /** For tests, with fictitious people: {@code https://api.uat.frankie.one}. */
    UAT("https://api.uat.frankie.one"),
    /** For production; executions are charged: {@code https://api.frankie.one}. */
    PRODUCTION("https://api.frankie.one");

    private final String baseUrl;

    FrankieOneEnvironment(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The name of the environment with that base URL, or the URL itself if there is none. */
    static String nameOf(String baseUrl) {
        for (FrankieOneEnvironment environment : values()) {
            if (environment.baseUrl.equals(baseUrl)) {
                return environment.name().toLowerCase(Locale.ROOT);
            }
        }
        return baseUrl;
    }

    /**
     * The base URL.
     *
     * @return an https URL without a trailing slash
     */
    public String baseUrl() {
        return baseUrl;
    }
}
