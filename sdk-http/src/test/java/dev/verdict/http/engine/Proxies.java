package dev.verdict.http.engine;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import okhttp3.Connection;
import okhttp3.Protocol;

/** Objects of OkHttp's interfaces that answer as a test says. */
final class Proxies {
    private Proxies() {}

    /** What a method of this name returns. */
    interface Answers {
        Object answer(String method) throws IOException;
    }

    static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                Proxies.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.answer(method.getName())));
    }

    static Connection connection(Socket socket, Protocol protocol) {
        return proxy(Connection.class, method -> method.equals("socket") ? socket : protocol);
    }
}
