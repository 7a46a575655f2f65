package dev.verdict.sandbox;

import dev.verdict.sandbox.frankieone.RequestHeaders;
import dev.verdict.sandbox.server.Request;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that a sandbox received completely, whatever its response. It holds neither credentials nor the body. The constructor is not
 * API: components may be added.
 *
 * @param method the HTTP method, in upper case
 * @param path the decoded segments of the path: {@code ["v2", "individuals", …]}
 * @param background whether the caller asked for an execution in the background
 * @param customerChildId the child account; null if none was named
 * @param username the header {@code X-Frankie-Username}; null if absent
 * @param channel the header {@code X-Frankie-Channel}; null if absent
 * @param query the decoded query parameters in the order they were sent; the values of a repeated parameter are joined by commas
 */
public record ReceivedRequest(
        String method,
        List<String> path,
        boolean background,
        @Nullable String customerChildId,
        @Nullable String username,
        @Nullable String channel,
        Map<String, String> query) {

    public ReceivedRequest {
        path = List.copyOf(path);
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    static ReceivedRequest of(Request request) {
        return new ReceivedRequest(
                request.method(),
                request.path(),
                RequestHeaders.isBackground(request),
                RequestHeaders.childId(request),
                RequestHeaders.username(request),
                RequestHeaders.channel(request),
                request.query().asMap());
    }

    /**
     * Whether this is an execute request. The platform charges for each.
     *
     * @return true for a POST to {@code …/execute}, for individuals and organizations
     */
    public boolean isExecute() {
        return method.equals("POST") && path.get(path.size() - 1).equals("execute");
    }

    /**
     * Whether this request overrides the status of an execution.
     *
     * @return true for a PATCH of {@code …/executions/{workflowExecutionId}}
     */
    public boolean isOverride() {
        return method.equals("PATCH")
                && path.size() > 1
                && path.get(path.size() - 2).equals("executions");
    }

    /** Everything except the username and the query values, which can be personal. */
    @Override
    public String toString() {
        return "ReceivedRequest[method=" + method
                + ", path=" + path
                + ", background=" + background
                + ", customerChildId=" + customerChildId
                + ", channel=" + channel
                + ", query=" + query.keySet() + "]";
    }
}
