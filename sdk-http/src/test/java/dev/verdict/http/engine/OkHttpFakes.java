package dev.verdict.http.engine;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import okhttp3.Connection;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp's objects without a network, which answer as a test says. */
final class OkHttpFakes {
    private OkHttpFakes() {}

    /** What a method of this name returns. */
    interface Answers {
        Object answer(String method) throws IOException;
    }

    static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                OkHttpFakes.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.answer(method.getName())));
    }

    static Connection connection(Socket socket, Protocol protocol) {
        return proxy(Connection.class, method -> method.equals("socket") ? socket : protocol);
    }

    /** An HTTP/1 connection over a socket. */
    static PooledConnection pooled(Socket socket) {
        return new PooledConnection(connection(socket, Protocol.HTTP_1_1));
    }

    /** A response without headers and with an empty body. */
    static Response.Builder response(int status) {
        return new Response.Builder()
                .request(new Request.Builder().url("http://localhost/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("");
    }
}
