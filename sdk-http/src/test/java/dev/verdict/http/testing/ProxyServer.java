package dev.verdict.http.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;

/** Proxies on loopback, which connect to loopback whatever host is asked for. */
public enum ProxyServer {
    HTTP(Proxy.Type.HTTP) {
        @Override
        public int connect(RawServer.Connection connection) throws IOException {
            String request = connection.request(); // CONNECT host:port HTTP/1.1
            connection.write("HTTP/1.1 200 Connected\r\n\r\n");
            return Integer.parseInt(request.replaceAll(".*:(\\d+) .*", "$1"));
        }
    },
    SOCKS(Proxy.Type.SOCKS) {
        @Override
        public int connect(RawServer.Connection connection) throws IOException {
            DataInputStream in = new DataInputStream(connection.in());
            in.readByte(); // version 5
            in.readFully(new byte[in.readUnsignedByte()]); // ways to authenticate
            connection.write(new byte[] {5, 0});
            in.readFully(new byte[3]); // version, connect
            in.readFully(new byte[in.readByte() == 3 ? in.readUnsignedByte() : 4]); // a name, or an address
            int port = in.readUnsignedShort();
            connection.write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
            return port;
        }
    };

    private final Proxy.Type type;

    ProxyServer(Proxy.Type type) {
        this.type = type;
    }

    /** Which port the client wants to be connected to. */
    public abstract int connect(RawServer.Connection connection) throws IOException;

    public RawServer start() {
        return RawServer.plain(connection -> {
            int port = connect(connection);
            try (Socket target = new Socket(InetAddress.getLoopbackAddress(), port)) {
                Thread back = new Thread(() -> pump(target, connection.raw()));
                back.setDaemon(true);
                back.start();
                copy(connection.in(), target.getOutputStream());
                target.shutdownOutput();
                back.join();
            }
        });
    }

    public Proxy at(RawServer server) {
        return new Proxy(type, new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    }

    private static void pump(Socket from, Socket to) {
        try (to) {
            copy(from.getInputStream(), to.getOutputStream());
        } catch (IOException closed) {
            // The end of one side is that of the other.
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] some = new byte[8192];
        for (int length = in.read(some); length >= 0; length = in.read(some)) {
            out.write(some, 0, length);
            out.flush();
        }
    }
}
