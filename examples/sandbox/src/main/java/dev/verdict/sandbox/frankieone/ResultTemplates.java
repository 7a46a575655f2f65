package dev.verdict.sandbox.frankieone;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The result templates by workflow name. */
record ResultTemplates(Map<String, ResultTemplate> byName) {

    ResultTemplates {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The template of a workflow, if the workflow exists and is for this kind of subject. */
    ResultTemplate find(WorkflowTarget target) {
        ResultTemplate template = byName.get(target.workflowName());
        if (template == null) {
            throw ApiErrorException.notFound("there is no such workflow", "workflowName");
        }
        if (template.kind() != target.kind()) {
            throw ApiErrorException.notFound("this workflow is for " + template.kind().collection, "workflowName");
        }
        return template;
    }
}
