/** Local servers that behave like the platforms, and sample results, for tests. */
module dev.verdict.sandbox {
    requires transitive dev.verdict.core;
    requires java.net.http;
    requires jdk.httpserver;
    requires static org.jspecify;

    exports dev.verdict.sandbox;
}
