package dev.verdict.http.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The server's side of an HTTP/2 connection, frame by frame. */
public final class Http2Peer {
    public static final int NO_ERROR = 0;
    public static final int PROTOCOL_ERROR = 1;
    public static final int INTERNAL_ERROR = 2;
    public static final int REFUSED_STREAM = 7;
    public static final int CANCEL = 8;
    public static final int ENHANCE_YOUR_CALM = 11;

    public static final int DATA = 0;
    public static final int HEADERS = 1;
    public static final int RST_STREAM = 3;
    public static final int SETTINGS = 4;
    public static final int PING = 6;
    public static final int GOAWAY = 7;
    public static final int CONTINUATION = 9;

    public static final int END_STREAM = 1;
    public static final int ACK = 1;
    public static final int END_HEADERS = 4;

    private static final int PREFACE = 24;
    private static final byte[] STATUS_200 = {(byte) 0x88};

    private final RawServer.Connection connection;
    private final DataInputStream in;

    public Http2Peer(RawServer.Connection connection) throws IOException {
        this.connection = connection;
        this.in = new DataInputStream(connection.in());
        in.readFully(new byte[PREFACE]);
        write(SETTINGS, 0, 0, new byte[0]);
    }

    public record Frame(int type, int flags, int stream, byte[] payload) {}

    public Frame read() throws IOException {
        int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        int flags = in.readUnsignedByte();
        int stream = in.readInt() & 0x7fffffff;
        byte[] payload = new byte[length];
        in.readFully(payload);
        return new Frame(type, flags, stream, payload);
    }

    public static byte[] frame(int type, int flags, int stream, byte[] payload) {
        return ByteBuffer.allocate(9 + payload.length)
                .put((byte) (payload.length >> 16))
                .putShort((short) payload.length)
                .put((byte) type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array();
    }

    public void write(int type, int flags, int stream, byte[] payload) throws IOException {
        connection.write(frame(type, flags, stream, payload));
    }

    /** The stream of the next request, once it is there to its end. Pings and settings are answered on the way. */
    public int request() throws IOException {
        while (true) {
            Frame frame = read();
            if (frame.type() == SETTINGS && frame.flags() == 0) {
                write(SETTINGS, ACK, 0, new byte[0]);
            } else if (frame.type() == PING && frame.flags() == 0) {
                write(PING, ACK, 0, frame.payload());
            } else if ((frame.type() == HEADERS || frame.type() == DATA) && (frame.flags() & END_STREAM) != 0) {
                connection.received("stream " + frame.stream());
                return frame.stream();
            }
        }
    }

    public void respond(int stream, int status, String json) throws IOException {
        headers(stream, status, 0);
        write(DATA, END_STREAM, stream, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Headers with nothing but the status: the whole response if END_STREAM is a flag. */
    public void headers(int stream, int status, int flags) throws IOException {
        write(HEADERS, END_HEADERS | flags, stream, status(status));
    }

    public static byte[] status(int status) {
        if (status == 200) {
            return STATUS_200;
        }
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(0x08); // a literal whose name is the eighth of the static table, :status
        block.write(3);
        block.writeBytes(String.valueOf(status).getBytes(StandardCharsets.US_ASCII));
        return block.toByteArray();
    }

    public void reset(int stream, int code) throws IOException {
        write(RST_STREAM, 0, stream, ByteBuffer.allocate(4).putInt(code).array());
    }

    public void goAway(int lastStream, int code) throws IOException {
        write(
                GOAWAY,
                0,
                0,
                ByteBuffer.allocate(8).putInt(lastStream).putInt(code).array());
    }
}
