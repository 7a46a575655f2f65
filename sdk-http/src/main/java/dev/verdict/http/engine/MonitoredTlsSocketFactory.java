package dev.verdict.http.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Creates the TLS sockets of another factory, each on top of a monitored socket. {@link MonitoredSocket#below} finds the
 * monitored socket. A socket through a SOCKS proxy does not come from a socket factory, so it is wrapped here.
 *
 * <p>Two factories are equal if the wrapped factories are: the pool shares connections between clients with equal factories.
 */
public final class MonitoredTlsSocketFactory extends SSLSocketFactory {
    private final SSLSocketFactory delegate;

    public MonitoredTlsSocketFactory(SSLSocketFactory delegate) {
        this.delegate = delegate;
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        MonitoredSocket monitored =
                socket instanceof MonitoredSocket known ? known : new MonitoredSocket(socket, false);
        Socket tls = delegate.createSocket(monitored, host, port, autoClose);
        monitored.carries(tls);
        return tls;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return delegate.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return delegate.createSocket(host, port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return delegate.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return delegate.createSocket(address, port, localAddress, localPort);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return delegate.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return delegate.getSupportedCipherSuites();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MonitoredTlsSocketFactory that && delegate.equals(that.delegate);
    }

    @Override
    public int hashCode() {
        return delegate.hashCode();
    }
}
