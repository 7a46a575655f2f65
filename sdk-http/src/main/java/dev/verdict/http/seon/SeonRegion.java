package dev.verdict.http.seon;

/** SEON's regions. An account belongs to one of them. */
public enum SeonRegion {
    /** Europe. */
    EU("https://api.seon.io/orchestration-api"),
    /** The United States. */
    US("https://api.us-east-1-main.seon.io/orchestration-api"),
    /** Asia and the Pacific. */
    APAC("https://api.ap-southeast-1-main.seon.io/orchestration-api");

    private final String baseUrl;

    SeonRegion(String baseUrl) {
        this.baseUrl = baseUrl;
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
