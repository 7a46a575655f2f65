package dev.verdict.http.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The TLS sockets of another factory, each over a monitored one, which is found again with {@link MonitoredSocket#below}. A
 * socket through a SOCKS proxy does not come from a socket factory: it is monitored from here on.
 *
 * <p>Equal if the other factory is: the pool shares a connection between clients whose factories are equal.
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
