package dev.verdict.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that the sandbox received whole, whatever it answered. Credentials and bodies are not kept. Its
 * constructor is not API: components may be added.
 *
 * @param method the HTTP method, in upper case
 * @param path the parts of the path, decoded: {@code ["v2", "individuals", …]}
 * @param background whether it asked for an execution in the background
 * @param customerChildId the child account it was made for; null if none was named
 * @param username who made it, by the header {@code X-Frankie-Username}; null if it was not said
 * @param channel where it came from, by the header {@code X-Frankie-Channel}; null if it was not said
 * @param query the parameters of the query, decoded, in the order they were sent; the values of a repeated one are joined by
 *     commas
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

    /**
     * Whether it asked for an execution: the requests that cost money on the platform.
     *
     * @return true for a POST to {@code …/execute}, that of an organization by its details included
     */
    public boolean isExecute() {
        return method.equals("POST") && path.get(path.size() - 1).equals("execute");
    }

    /**
     * Whether it asked to override the status of an execution.
     *
     * @return true for a PATCH of {@code …/executions/{workflowExecutionId}}
     */
    public boolean isOverride() {
        return method.equals("PATCH")
                && path.size() > 1
                && path.get(path.size() - 2).equals("executions");
    }

    /** All but the user's name and the values of the query, which can be personal. */
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
