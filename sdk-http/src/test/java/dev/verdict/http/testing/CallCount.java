package dev.verdict.http.testing;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;

/** Counts the attempts, whether they reach a server or not. */
public final class CallCount {
    private final AtomicInteger count = new AtomicInteger();

    public OkHttpClient client() {
        return new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void callStart(okhttp3.Call call) {
                        count.incrementAndGet();
                    }
                })
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .build();
    }

    public int count() {
        return count.get();
    }
}
