/** HTTP clients for the platforms that Verdict reads. */
module dev.verdict.http {
    requires transitive dev.verdict.core;
    requires okhttp3;
    requires static org.jspecify;

    exports dev.verdict.http;
    exports dev.verdict.http.frankieone;
    exports dev.verdict.http.seon;
}
