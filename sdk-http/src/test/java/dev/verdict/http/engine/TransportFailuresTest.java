package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.TransportException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class TransportFailuresTest {

    private static TransportException of(IOException failure) {
        return TransportFailures.of("GET /x", failure);
    }

    @Test
    void the_message_names_the_kind_of_failure() {
        assertThat(of(new UnknownHostException("api.example")))
                .hasMessage("GET /x: no response; the host was not found (UnknownHostException)");
        assertThat(of(new SSLHandshakeException("bad")))
                .hasMessage(
                        "GET /x: no response; no secure connection was established, or it broke (SSLHandshakeException)");
        assertThat(of(new SocketTimeoutException("Read timed out")))
                .hasMessage("GET /x: no response; it took too long (SocketTimeoutException)");
        assertThat(of(new InterruptedIOException("timeout")))
                .hasMessage("GET /x: no response; it took too long (InterruptedIOException)");
        assertThat(of(new IOException("unexpected end", new EOFException("content=7b22"))))
                .hasMessage(
                        "GET /x: no response; no connection was established, or it broke (IOException: EOFException)");
    }

    @Test
    void a_cause_about_hosts_and_sockets_is_kept() {
        ConnectException refused = new ConnectException("Failed to connect");
        refused.addSuppressed(new ConnectException("IPv6"));
        SSLHandshakeException untrusted = new SSLHandshakeException("untrusted");
        untrusted.initCause(new CertificateException("expired"));

        assertThat(of(refused)).hasCause(refused);
        assertThat(of(untrusted)).hasCause(untrusted);
        assertThat(of(new SocketException("reset"))).hasCauseInstanceOf(SocketException.class);
    }

    @Test
    void a_cause_that_can_quote_a_response_is_dropped() {
        SocketException quoting = new SocketException("reset");
        quoting.addSuppressed(new ProtocolException("Unexpected status line: Testersby"));
        SocketException caused = new SocketException("reset");
        caused.initCause(new EOFException("content=54657374"));

        assertThat(of(new ProtocolException("expected chunk size but was Testersby")))
                .hasNoCause();
        assertThat(of(new EOFException("content=54657374"))).hasNoCause();
        assertThat(of(quoting)).hasNoCause();
        assertThat(of(caused)).hasNoCause();
    }

    @Test
    void a_cycle_of_causes_ends() {
        SocketException one = new SocketException("reset");
        SocketException other = new SocketException("broken pipe");
        one.initCause(other);
        other.initCause(one);

        assertThat(of(one)).hasNoCause();
        assertThat(TrafficLimitException.isCauseOf(one)).isFalse();
        assertThat(HeaderLimit.isExceeded(one, false, Long.MAX_VALUE)).isFalse();
    }
}
