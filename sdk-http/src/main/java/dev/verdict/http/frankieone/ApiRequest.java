package dev.verdict.http.frankieone;

import dev.verdict.http.RetryPolicy;
import dev.verdict.http.engine.ApiCall;
import dev.verdict.http.engine.ApiCall.Once;
import dev.verdict.http.engine.JsonBody;
import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.Query;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call of FrankieOne's API that this SDK has no method for; see {@link FrankieOneClient#call}. Immutable and safe to
 * share between threads.
 *
 * <pre>{@code
 * ApiResponse response = client.call(ApiRequest.get("/v2/individuals/{entityId}").path("entityId", entityId));
 * Object name = response.body().get("individual");
 * }</pre>
 *
 * <p>A GET changes nothing; the client retries it as its {@link RetryPolicy} says. The client sends any other method again
 * only if it is certain that nothing was done; such a call can end in {@link dev.verdict.OutcomeUnknownException}.
 */
public final class ApiRequest {
    private static final Pattern SEGMENT = Pattern.compile("\\{\\w+}|[A-Za-z0-9_~-][A-Za-z0-9._~-]*");

    private final String method;
    private final String template;
    private final Map<String, String> parameters;
    private final Query query;
    private final byte @Nullable [] body;

    private ApiRequest(
            String method, String template, Map<String, String> parameters, Query query, byte @Nullable [] body) {
        this.method = method;
        this.template = template;
        this.parameters = parameters;
        this.query = query;
        this.body = body;
    }

    private static ApiRequest of(String method, String template) {
        Objects.requireNonNull(template, "template");
        if (!template.startsWith("/")
                || !Arrays.stream(template.substring(1).split("/", -1))
                        .allMatch(segment -> SEGMENT.matcher(segment).matches())) {
            throw new IllegalArgumentException("template must look like /v2/path/{name}, with a {name} for each value");
        }
        return new ApiRequest(method, template, Map.of(), Query.NONE, null);
    }

    /**
     * A call that reads.
     *
     * @param template the path below the base URL, with the version: fixed segments and {@code {names}} of values. Logs
     *     show it, so it must not contain values
     * @return the request
     * @throws IllegalArgumentException if the template is not such a path
     */
    public static ApiRequest get(String template) {
        return of("GET", template);
    }

    /**
     * A call that starts or creates something.
     *
     * @param template the path, as for {@link #get}
     * @return the request, with an empty object as its body
     * @throws IllegalArgumentException if the template is not such a path
     */
    public static ApiRequest post(String template) {
        return of("POST", template).body(Map.of());
    }

    /**
     * A call that changes something.
     *
     * @param template the path, as for {@link #get}
     * @return the request, with an empty object as its body
     * @throws IllegalArgumentException if the template is not such a path
     */
    public static ApiRequest patch(String template) {
        return of("PATCH", template).body(Map.of());
    }

    /**
     * A call that replaces something.
     *
     * @param template the path, as for {@link #get}
     * @return the request, with an empty object as its body
     * @throws IllegalArgumentException if the template is not such a path
     */
    public static ApiRequest put(String template) {
        return of("PUT", template).body(Map.of());
    }

    /**
     * A call that deletes something.
     *
     * @param template the path, as for {@link #get}
     * @return the request, without a body
     * @throws IllegalArgumentException if the template is not such a path
     */
    public static ApiRequest delete(String template) {
        return of("DELETE", template);
    }

    /**
     * A copy with a value for a name in the path. The value is percent-encoded, so it is always one segment.
     *
     * @param name a name in the template
     * @param value the value, unencoded
     * @return the new request
     * @throws IllegalArgumentException if the template has no such name, or the value is blank, {@code .} or {@code ..}
     */
    public ApiRequest path(String name, String value) {
        if (!template.contains("{" + Objects.requireNonNull(name, "name") + "}")) {
            throw new IllegalArgumentException("the template has no such {name}");
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, PathSegment.require(value, name));
        return new ApiRequest(method, template, more, query, body);
    }

    /**
     * A copy with a query parameter.
     *
     * @param name its name
     * @param value its value, unencoded
     * @return the new request
     * @throws IllegalArgumentException if the name is blank, or either is not well-formed Unicode
     */
    public ApiRequest query(String name, String value) {
        PathSegment.requireText(name, "name");
        Objects.requireNonNull(value, "value");
        return new ApiRequest(method, template, parameters, query.and(name, value), body);
    }

    /**
     * A copy with a JSON body.
     *
     * @param fields JDK values: maps with string keys, lists, strings, numbers, booleans and null. The method copies them
     * @return the new request
     * @throws IllegalArgumentException if a value is of another type, a string is not well-formed Unicode, or the call is a
     *     GET
     */
    public ApiRequest body(Map<String, ? extends @Nullable Object> fields) {
        if (method.equals("GET")) {
            throw new IllegalArgumentException("a GET has no body");
        }
        return new ApiRequest(method, template, parameters, query, JsonBody.of(fields));
    }

    ApiCall<ApiResponse> toCall() {
        for (String segment : template.substring(1).split("/")) {
            if (segment.startsWith("{") && !parameters.containsKey(segment.substring(1, segment.length() - 1))) {
                throw new IllegalArgumentException("the path has no value for " + segment);
            }
        }
        Once once =
                method.equals("GET") ? null : new Once("Find out with a call that reads what this one changes", null);
        return new ApiCall<>(
                method,
                template,
                parameters,
                query,
                Map.of(),
                body,
                once,
                response -> new ApiResponse(response.status(), response.body()),
                ApiResponse::requestId);
    }

    /** Prints the method and the template, without values. */
    @Override
    public String toString() {
        return method + " " + template;
    }
}
