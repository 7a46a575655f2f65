package dev.verdict.http.testing;

/** Bodies as FrankieOne sends them, cut down to what the client looks at. */
public final class Json {
    private Json() {}

    public static String started(String executionId) {
        return "{\"requestId\":\"01REQ\",\"workflowExecutionId\":\"" + executionId + "\"}";
    }

    public static String startedFor(String executionId, String entityId) {
        return "{\"requestId\":\"01REQ\",\"workflowExecutionId\":\"" + executionId + "\",\"entityId\":\"" + entityId
                + "\"}";
    }

    public static String running(String executionId) {
        return envelope(executionId, "IN_PROGRESS", null);
    }

    public static String passed(String executionId) {
        return envelope(executionId, "COMPLETED", "PASS");
    }

    public static String envelope(String executionId, String state, String status) {
        return "{\"requestId\":\"01REQ\",\"workflowResult\":{\"workflowExecutionId\":\""
                + executionId + "\",\"workflowExecutionState\":\"" + state + "\",\"status\":"
                + (status == null ? "null" : "\"" + status + "\"") + "}}";
    }
}
