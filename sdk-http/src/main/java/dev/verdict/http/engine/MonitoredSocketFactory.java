package dev.verdict.http.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Wraps the sockets of another factory in {@link MonitoredSocket}. */
public final class MonitoredSocketFactory extends SocketFactory {
    private final SocketFactory delegate;

    public MonitoredSocketFactory(SocketFactory delegate) {
        this.delegate = delegate;
    }

    private static Socket monitored(Socket socket) throws IOException {
        return new MonitoredSocket(socket, true);
    }

    @Override
    public Socket createSocket() throws IOException {
        return monitored(delegate.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return monitored(delegate.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return monitored(delegate.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return monitored(delegate.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return monitored(delegate.createSocket(address, port, localAddress, localPort));
    }
}
