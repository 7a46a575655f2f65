package dev.verdict.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that the sandbox received whole, whatever it answered. Credentials and bodies are not kept. Its
 * constructor is not API: components may be added.
 *
 * @param method the HTTP method, in upper case
 * @param path the parts of the path, decoded: {@code ["v2", "individuals", …]}
 * @param background whether it asked for an execution in the background
 * @param customerChildId the child account it was made for; null if none was named
 */
public record ReceivedRequest(
        String method,
        List<String> path,
        boolean background,
        @Nullable String customerChildId) {

    public ReceivedRequest {
        path = List.copyOf(path);
    }

    /**
     * Whether it asked for an execution: the requests that cost money on the platform.
     *
     * @return true for a POST to {@code …/execute}
     */
    public boolean isExecute() {
        return method.equals("POST") && path.get(path.size() - 1).equals("execute");
    }
}
