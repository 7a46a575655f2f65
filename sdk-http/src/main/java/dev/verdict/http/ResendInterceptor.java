package dev.verdict.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Sends a request again, at once and on another connection, where it is proved that the server has not processed it; and never
 * sends one twice that must not be carried out twice. To be the last application interceptor: to an interceptor of the
 * caller's that asks for a second response to such a call, it gives the first one again.
 */
final class ResendInterceptor implements Interceptor {
    private static final int MISDIRECTED_REQUEST = 421;

    private final int largestBody;

    ResendInterceptor(int largestBody) {
        this.largestBody = largestBody;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Passage passage = Passage.of(chain.request());
        if (!passage.isOnceOnly()) {
            return send(chain, passage);
        }
        RecordedAnswer first = passage.repeat();
        return (first == null ? sendOnce(chain, passage) : first).response();
    }

    private RecordedAnswer sendOnce(Chain chain, Passage passage) throws IOException {
        passage.requireUnsent();
        try {
            RecordedAnswer answer = RecordedAnswer.of(send(chain, passage), largestBody);
            passage.record(answer);
            return answer;
        } catch (IOException failure) {
            passage.record(failure);
            throw failure;
        }
    }

    /** Once more after a refusal, and as often as the pool hands out a connection that has ended. */
    private static Response send(Chain chain, Passage passage) throws IOException {
        boolean isRefused = false;
        while (true) {
            try {
                Response response = chain.proceed(chain.request());
                if (response.code() != MISDIRECTED_REQUEST) {
                    return response;
                }
                passage.takeBack();
                if (isRefused || !passage.isWanted()) {
                    return response;
                }
                response.close();
                isRefused = true;
            } catch (UnprocessedException unprocessed) {
                if (!passage.isWanted()) {
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
            passage.condemnConnection();
        }
    }
}
