package dev.verdict.http.engine;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Resends a request at once on another connection if it is proved that the server has not processed it. It never sends a
 * once-only call twice: if an interceptor of the caller asks for a second response to such a call, it returns the first
 * response again. Must be the last application interceptor.
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
            RecordedResponse response = RecordedResponse.of(send(chain, latch), largestBody);
            latch.record(response);
            return response;
        } catch (IOException failure) {
            latch.record(failure);
            throw failure;
        }
    }

    /** Resends once after a refusal, and any number of times while the pool returns connections that have ended. */
    private static Response send(Chain chain, SendLatch latch) throws IOException {
        boolean isRefused = false;
        while (true) {
            try {
                Response response = chain.proceed(chain.request());
                if (response.code() != MISDIRECTED_REQUEST) {
                    return response;
                }
                latch.markUnprocessed();
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
