package dev.verdict.http.testing;

import dev.verdict.http.frankieone.FrankieOneClientBuilder;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** What HTTP goes over. What holds for one holds for the other. */
public enum Wire {
    PLAIN {
        @Override
        public RawServer server(RawServer.Handler handler) {
            return RawServer.plain(handler);
        }

        @Override
        public OkHttpClient.Builder http() {
            return new OkHttpClient.Builder();
        }

        /** With prior knowledge. */
        @Override
        public RawServer http2Server(RawServer.Handler handler) {
            return RawServer.plain(handler);
        }

        @Override
        public OkHttpClient.Builder http2() {
            return http().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        }
    },
    TLS {
        @Override
        public RawServer server(RawServer.Handler handler) {
            return RawServer.tls(handler);
        }

        @Override
        public OkHttpClient.Builder http() {
            return LocalTls.trusting();
        }

        /** Negotiated in the handshake. */
        @Override
        public RawServer http2Server(RawServer.Handler handler) {
            return RawServer.http2Tls(handler);
        }

        @Override
        public OkHttpClient.Builder http2() {
            return http();
        }
    };

    public abstract RawServer server(RawServer.Handler handler);

    public abstract OkHttpClient.Builder http();

    public abstract RawServer http2Server(RawServer.Handler handler);

    public abstract OkHttpClient.Builder http2();

    /** It makes one attempt. */
    public FrankieOneClientBuilder client(RawServer server) {
        return Api.builder(server.url()).httpClient(http().build());
    }

    /** It makes one attempt. */
    public FrankieOneClientBuilder http2Client(RawServer server) {
        return Api.builder(server.url()).httpClient(http2().build());
    }
}
