package dev.verdict.http.engine;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Sends a request again, at once and on another connection, where it is proved that the server has not processed it; and never
 * sends one twice that must not be carried out twice. To be the last application interceptor: to an interceptor of the
 * caller's that asks for a second response to such a call, it gives the first one again.
 */
public final class ResendInterceptor implements Interceptor {
    private static final int MISDIRECTED_REQUEST = 421;

    private final int largestBody;

    public ResendInterceptor(int largestBody) {
        this.largestBody = largestBody;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        SendLatch latch = SendLatch.of(chain.call());
        if (!latch.isOnceOnly()) {
            return send(chain, latch);
        }
        RecordedResponse first = latch.repeat();
        return (first == null ? sendOnce(chain, latch) : first).response();
    }

    private RecordedResponse sendOnce(Chain chain, SendLatch latch) throws IOException {
        latch.requireUnsent();
        try {
            RecordedResponse answer = RecordedResponse.of(send(chain, latch), largestBody);
            latch.record(answer);
            return answer;
        } catch (IOException failure) {
            latch.record(failure);
            throw failure;
        }
    }

    /** Once more after a refusal, and as often as the pool hands out a connection that has ended. */
    private static Response send(Chain chain, SendLatch latch) throws IOException {
        boolean isRefused = false;
        while (true) {
            try {
                Response response = chain.proceed(chain.request());
                if (response.code() != MISDIRECTED_REQUEST) {
                    return response;
                }
                latch.takeBack();
                if (isRefused || !latch.isWanted()) {
                    return response;
                }
                response.close();
                isRefused = true;
            } catch (UnprocessedException unprocessed) {
                if (!latch.isWanted()) {
                    throw unprocessed;
                }
                switch (unprocessed.reason()) {
                    case STALE_CONNECTION -> {}
                    case NEW_CONNECTION_CLOSED -> throw unprocessed;
                    case REFUSED -> {
                        if (isRefused) {
                            throw unprocessed;
                        }
                        isRefused = true;
                    }
                }
            }
            latch.condemnConnection();
        }
    }
}
