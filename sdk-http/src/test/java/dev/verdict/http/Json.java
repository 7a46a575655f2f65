package dev.verdict.http;

/** Bodies as FrankieOne sends them, cut down to what the client looks at. */
final class Json {
    private Json() {}

    static String started(String executionId) {
        return "{\"requestId\":\"01REQ\",\"workflowExecutionId\":\"" + executionId + "\"}";
    }

    static String startedFor(String executionId, String entityId) {
        return "{\"requestId\":\"01REQ\",\"workflowExecutionId\":\"" + executionId + "\",\"entityId\":\"" + entityId
                + "\"}";
    }

    static String running(String executionId) {
        return envelope(executionId, "IN_PROGRESS", null);
    }

    static String passed(String executionId) {
        return envelope(executionId, "COMPLETED", "PASS");
    }

    static String envelope(String executionId, String state, String status) {
        return "{\"requestId\":\"01REQ\",\"workflowResult\":{\"workflowExecutionId\":\""
                + executionId + "\",\"workflowExecutionState\":\"" + state + "\",\"status\":"
                + (status == null ? "null" : "\"" + status + "\"") + "}}";
    }
}
