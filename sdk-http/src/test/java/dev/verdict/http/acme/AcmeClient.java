package dev.verdict.http.acme;

import dev.verdict.HttpStatusException;
import dev.verdict.acme.AcmeCheck;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.engine.ApiCall;
import dev.verdict.http.engine.BaseUrl;
import dev.verdict.http.engine.CallRunner;
import dev.verdict.http.engine.CommonSettings;
import dev.verdict.http.engine.HeaderValues;
import dev.verdict.http.engine.JsonBody;
import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.Query;
import dev.verdict.http.engine.RawResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client of ACME's two calls. */
public final class AcmeClient implements AutoCloseable {
    private static final ApiCall.Once LOOK_FOR_IT = new ApiCall.Once("look for the check in ACME's list", null);

    private final CallRunner runner;

    /** A client for one base URL. */
    public AcmeClient(String baseUrl, String token) {
        CommonSettings common = new CommonSettings(Duration.ofMinutes(1), Duration.ofSeconds(10), 5, 1024 * 1024);
        common.retryPolicy(RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1)));
        common.check();
        Map<String, String> headers = Map.of("Authorization", "Bearer " + HeaderValues.required(token, "token"));
        runner = new CallRunner(common.transport(BaseUrl.of(baseUrl), AcmeClient::error), common.calls(headers));
    }

    private static HttpStatusException error(String operation, RawResponse response, @Nullable Duration retryAfter) {
        return new HttpStatusException(operation, response.status(), null, null, List.of(), retryAfter);
    }

    /** Starts a check. */
    public AcmeCheck start(String person) {
        return runner.call(new ApiCall<>(
                "POST",
                "/checks",
                Map.of(),
                Query.NONE,
                Map.of(),
                JsonBody.of(Map.of("person", person)),
                LOOK_FOR_IT,
                response -> AcmeCheck.parse(response.body()),
                AcmeCheck::id));
    }

    /** Gets a check. */
    public AcmeCheck check(String id) {
        return runner.call(ApiCall.get(
                "/checks/{id}",
                Map.of("id", PathSegment.require(id, "id")),
                Query.NONE,
                response -> AcmeCheck.parse(response.body()),
                AcmeCheck::id));
    }

    @Override
    public void close() {
        runner.transport().close();
    }
}
