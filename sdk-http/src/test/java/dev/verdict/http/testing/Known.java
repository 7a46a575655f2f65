package dev.verdict.http.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import mockwebserver3.RecordedRequest;

/**
 * A call of the API, made in both ways: what has to arrive at the server, and what the caller has to get.
 *
 * @param name what a test report calls it
 * @param context method and target, as they have to arrive
 * @param body the JSON that has to arrive; empty for none
 * @param status the status of the answer
 * @param answer the body of the answer
 * @param sync the call that holds the thread
 * @param async the call that gives a future
 * @param essence what is looked at in the result
 * @param expected what that has to be
 */
public record Known<T>(
        String name,
        String context,
        String body,
        int status,
        String answer,
        Function<FrankieOneClient, T> sync,
        Function<FrankieOneClient, CompletableFuture<T>> async,
        Function<T, Object> essence,
        Object expected) {

    /** A call that changes nothing. */
    public static <T> Known<T> get(
            String name,
            String target,
            String answer,
            Function<FrankieOneClient, T> sync,
            Function<FrankieOneClient, CompletableFuture<T>> async,
            Function<T, Object> essence,
            Object expected) {
        return new Known<>(name, "GET " + target, "", 200, answer, sync, async, essence, expected);
    }

    /** Makes the call in both ways and gives what arrived last. */
    public RecordedRequest check(Api api, FrankieOneClient client) {
        RecordedRequest last = null;
        for (Mode mode : Mode.values()) {
            int before = api.requests();
            api.answers(status, answer);

            T result = mode == Mode.SYNC ? sync.apply(client) : Mode.get(async.apply(client));

            last = api.request();
            assertThat(api.requests() - before).as("requests, %s", mode).isEqualTo(1);
            assertThat(last.getRequestLine()).as("%s", mode).isEqualTo(context + " HTTP/1.1");
            assertThat(json(text(last))).as("%s", mode).isEqualTo(json(body));
            assertThat(last.getHeaders().get("Content-Type")).isEqualTo(body.isEmpty() ? null : "application/json");
            assertThat(last.getHeaders().values("api_key")).containsExactly(Api.KEY);
            assertThat(last.getHeaders().values("X-Frankie-CustomerID")).containsExactly(Api.CUSTOMER);
            assertThat(essence.apply(result)).as("%s", mode).isEqualTo(expected);
        }
        return last;
    }

    public static String text(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }

    private static Object json(String text) {
        return text.isEmpty()
                ? ""
                : JsonObject.parse(text.getBytes(StandardCharsets.UTF_8)).asMap();
    }

    @Override
    public String toString() {
        return name;
    }
}
