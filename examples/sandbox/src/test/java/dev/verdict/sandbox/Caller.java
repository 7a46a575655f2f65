package dev.verdict.sandbox;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends requests to a sandbox with the JDK's HTTP client. Copies differ in their headers. */
record Caller(FrankieOneSandbox sandbox, Map<String, String> headers) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Caller of(FrankieOneSandbox sandbox) {
        return new Caller(sandbox, Map.of("api_key", sandbox.apiKey(), "X-Frankie-CustomerID", sandbox.customerId()));
    }

    Caller with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(sandbox, more);
    }

    Caller without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Caller(sandbox, fewer);
    }

    Caller inBackground() {
        return with("X-Frankie-Background", "1");
    }

    /** The path of a workflow, from encoded segments. */
    static String workflow(String entityId, String workflowName) {
        return "/v2/individuals/" + entityId + "/serviceprofiles/KYC/workflows/" + workflowName.replace(" ", "%20");
    }

    /** The path of the workflow with a sample. */
    static String workflow(String entityId, Sample sample) {
        String path = workflow(entityId, sample.workflowName());
        return sample.name().startsWith("ORGANIZATION") ? path.replace("individuals", "organizations") : path;
    }

    static String execution(String entityId, String workflowName, String executionId) {
        return workflow(entityId, workflowName) + "/executions/" + executionId;
    }

    ApiResponse execute(String entityId, String workflowName) {
        return send("POST", workflow(entityId, workflowName) + "/execute", "");
    }

    /** Starts an execution in the background and returns its id. */
    String begin(String entityId, String workflowName) {
        return inBackground().execute(entityId, workflowName).text("workflowExecutionId");
    }

    ApiResponse poll(String entityId, String workflowName, String executionId) {
        return send("GET", execution(entityId, workflowName, executionId), "");
    }

    ApiResponse get(String rawPath) {
        return send("GET", rawPath, "");
    }

    ApiResponse post(String rawPath, String body) {
        return send("POST", rawPath, body);
    }

    /** Overrides the status of an execution. */
    ApiResponse override(String entityId, String workflowName, String executionId, String status) {
        return send("PATCH", execution(entityId, workflowName, executionId), "{\"status\":\"" + status + "\"}");
    }

    ApiResponse send(String method, String rawPath, String body) {
        try {
            return trySend(method, rawPath, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApiResponse trySend(String method, String rawPath, String body) throws IOException {
        return new ApiResponse(trySend(method, rawPath, body, BodyHandlers.ofByteArray()));
    }

    <T> HttpResponse<T> trySend(String method, String rawPath, String body, BodyHandler<T> as) throws IOException {
        try {
            return CLIENT.send(request(method, rawPath, body), as);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Executes without waiting for the response. */
    CompletableFuture<ApiResponse> executeAsync(String entityId, String workflowName) {
        return CLIENT.sendAsync(
                        request("POST", workflow(entityId, workflowName) + "/execute", ""), BodyHandlers.ofByteArray())
                .thenApply(ApiResponse::new);
    }

    private HttpRequest request(String method, String rawPath, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + rawPath))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }

    record ApiResponse(HttpResponse<byte[]> http) {
        int status() {
            return http.statusCode();
        }

        JsonObject json() {
            return JsonObject.parse(http.body());
        }

        String text(String field) {
            return (String) json().get(field);
        }

        WorkflowResponse response() {
            return WorkflowResponse.parse(http.body());
        }

        WorkflowResult result() {
            return response().workflowResult();
        }

        List<Map<String, Object>> details() {
            return objects("details");
        }

        Map<String, Object> workflowResult() {
            return object("workflowResult");
        }

        @SuppressWarnings("unchecked") // a JSON object
        Map<String, Object> object(String field) {
            return (Map<String, Object>) json().get(field);
        }

        @SuppressWarnings("unchecked") // JSON objects
        List<Map<String, Object>> objects(String field) {
            return (List<Map<String, Object>>) json().get(field);
        }

        /** One field of each object of a list. */
        List<Object> each(String field, String fieldOfEach) {
            return objects(field).stream()
                    .map(object -> object.get(fieldOfEach))
                    .toList();
        }
    }
}
