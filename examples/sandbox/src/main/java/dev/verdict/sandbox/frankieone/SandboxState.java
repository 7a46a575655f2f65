package dev.verdict.sandbox.frankieone;

/** What the API remembers between requests. */
record SandboxState(ExecutionStore executions, EntityRegistry entities, ResponseLog responses) {

    static SandboxState empty() {
        return new SandboxState(new ExecutionStore(), new EntityRegistry(), new ResponseLog());
    }

    void clear() {
        executions.clear();
        entities.clear();
        responses.clear();
    }
}
