package dev.verdict.sandbox;

/** What the sandbox remembers of the calls it has answered. */
record Memory(Executions executions, Entities entities, Answers answers) {

    static Memory empty() {
        return new Memory(new Executions(), new Entities(), new Answers());
    }

    void clear() {
        executions.clear();
        entities.clear();
        answers.clear();
    }
}
