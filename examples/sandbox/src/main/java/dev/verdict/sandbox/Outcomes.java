package dev.verdict.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the workflows end in, by their names. */
record Outcomes(Map<String, Outcome> byName) {

    Outcomes {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    Outcome of(Target target) {
        Outcome outcome = byName.get(target.workflowName());
        if (outcome == null) {
            throw Refusal.notFound("there is no such workflow", "workflowName");
        }
        if (outcome.kind() != target.kind()) {
            throw Refusal.notFound("this workflow is for " + outcome.kind().collection, "workflowName");
        }
        return outcome;
    }
}
