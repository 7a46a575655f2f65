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
 * A call of FrankieOne's API that this SDK does not know, for {@link FrankieOneClient#call}. Immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * ApiResponse response = client.call(ApiRequest.get("/v2/individuals/{entityId}").path("entityId", entityId));
 * Object name = response.body().get("individual");
 * }</pre>
 *
 * <p>A GET changes nothing, and is tried again as the client's {@link RetryPolicy} says. Any other method is sent again only
 * if it is certain that nothing was done, and can end in {@link dev.verdict.OutcomeUnknownException}.
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
            throw new IllegalArgumentException("a path is written /v2/like/{this}, with a {name} for each value in it");
        }
        return new ApiRequest(method, template, Map.of(), Query.NONE, null);
    }

    /**
     * A call that reads.
     *
     * @param template the path, below the base URL, with the version: fixed segments and {@code {names}} of values. It is shown
     *     in logs, so no value belongs into it
     * @return the request
     * @throws IllegalArgumentException if it is no such path
     */
    public static ApiRequest get(String template) {
        return of("GET", template);
    }

    /**
     * A call that starts or creates something.
     *
     * @param template the path, as for {@link #get}
     * @return the request, with an empty object as its body
     * @throws IllegalArgumentException if it is no such path
     */
    public static ApiRequest post(String template) {
        return of("POST", template).body(Map.of());
    }

    /**
     * A call that changes something.
     *
     * @param template the path, as for {@link #get}
     * @return the request, with an empty object as its body
     * @throws IllegalArgumentException if it is no such path
     */
    public static ApiRequest patch(String template) {
        return of("PATCH", template).body(Map.of());
    }

    /**
     * A call that replaces something.
     *
     * @param template the path, as for {@link #get}
     * @return the request, with an empty object as its body
     * @throws IllegalArgumentException if it is no such path
     */
    public static ApiRequest put(String template) {
        return of("PUT", template).body(Map.of());
    }

    /**
     * A call that deletes something.
     *
     * @param template the path, as for {@link #get}
     * @return the request, without a body
     * @throws IllegalArgumentException if it is no such path
     */
    public static ApiRequest delete(String template) {
        return of("DELETE", template);
    }

    /**
     * The same with a value in its path. It reaches the server as one segment, whatever characters it has.
     *
     * @param name a name in the template
     * @param value what it stands for
     * @return the new request
     * @throws IllegalArgumentException if the template has no such name, or the value is blank or a path of dots
     */
    public ApiRequest path(String name, String value) {
        if (!template.contains("{" + Objects.requireNonNull(name, "name") + "}")) {
            throw new IllegalArgumentException("the path has no {name} of that name");
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, PathSegment.require(value, name));
        return new ApiRequest(method, template, more, query, body);
    }

    /**
     * The same with a query parameter.
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
     * The same with a JSON body.
     *
     * @param fields JDK values: maps with text keys, lists, texts, numbers, booleans and null; copied
     * @return the new request
     * @throws IllegalArgumentException if a value is of another type, a text is not well-formed Unicode, or the call is a GET
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

    /** The method and the path, without values. */
    @Override
    public String toString() {
        return method + " " + template;
    }
}
