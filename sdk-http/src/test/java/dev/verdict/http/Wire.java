package dev.verdict.http;

/** What HTTP/1 goes over. What holds for one holds for the other. */
enum Wire {
    PLAIN {
        @Override
        RawServer server(RawServer.Handler handler) {
            return RawServer.plain(handler);
        }

        @Override
        FrankieOneClientBuilder client(RawServer server) {
            return Api.builder(server.url());
        }
    },
    TLS {
        @Override
        RawServer server(RawServer.Handler handler) {
            return RawServer.tls(handler);
        }

        @Override
        FrankieOneClientBuilder client(RawServer server) {
            return Api.builder(server.url()).httpClient(LocalTls.trusting().build());
        }
    };

    abstract RawServer server(RawServer.Handler handler);

    /** It makes one attempt. */
    abstract FrankieOneClientBuilder client(RawServer server);
}
