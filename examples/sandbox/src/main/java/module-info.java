/** A server that behaves like the platforms, and ready-made results, for tests. */
module dev.verdict.sandbox {
    requires transitive dev.verdict.core;
    requires java.net.http;
    requires jdk.httpserver;
    requires static org.jspecify;

    exports dev.verdict.sandbox;
}
