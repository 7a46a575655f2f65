package dev.verdict.fuzz;

import static dev.verdict.Verdict.Kind.APPROVED;
import static dev.verdict.Verdict.Kind.DECLINED;
import static dev.verdict.Verdict.Kind.INCOMPLETE;
import static dev.verdict.Verdict.Kind.NO_DECISION;
import static dev.verdict.Verdict.Kind.PENDING;
import static dev.verdict.Verdict.Kind.REVIEW;
import static dev.verdict.Verdict.Kind.TECHNICAL_FAILURE;
import static dev.verdict.Verdict.Kind.UNRECOGNIZED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verdict.Verdict.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The verdict table, written a second time, over Jackson's tree. It uses nothing of the SDK's parsing and rules. */
final class FrankieOneOracle {
    private FrankieOneOracle() {}

    /** The verdicts that a body may have. Several if it depends on details of a body without a state. */
    static Set<Kind> verdicts(JsonNode body) {
        JsonNode inner = body.path("workflowResult");
        if (inner.isMissingNode()) {
            return verdictsOfResult(body);
        }
        Set<Kind> kinds = EnumSet.of(UNRECOGNIZED);
        boolean isDecided = Stream.of("workflowExecutionState", "status", "result", "workflowExecutionId")
                .anyMatch(field -> !isNothing(inner.path(field)));
        kinds.addAll(verdictsOfResult(inner));
        if (!isDecided && word(body.path("workflowExecutionState")).equals("IN_PROGRESS")
                || hasIds(body) && isNothing(body.path("workflowExecutionState"))) {
            kinds.add(PENDING);
        }
        return isDecided ? verdictsOfResult(inner) : kinds;
    }

    private static Set<Kind> verdictsOfResult(JsonNode result) {
        return switch (word(result.path("workflowExecutionState"))) {
            case "COMPLETED" -> EnumSet.of(completed(result));
            case "IN_PROGRESS", "INPROGRESS" -> EnumSet.of(PENDING);
            case "ERROR", "TIMEOUT", "CANCELED", "TERMINATED" -> EnumSet.of(TECHNICAL_FAILURE);
            case "" ->
                hasIds(result) && word(result.path("status")).isEmpty()
                        ? EnumSet.of(PENDING, UNRECOGNIZED)
                        : EnumSet.of(UNRECOGNIZED);
            default -> EnumSet.of(UNRECOGNIZED);
        };
    }

    private static Kind completed(JsonNode result) {
        return switch (word(result.path("status"))) {
            case "PASS", "APPROVED" -> APPROVED;
            case "CLEAR" -> clear(result);
            case "FAIL", "REJECTED" -> DECLINED;
            case "REVIEW", "NEEDS_APPROVAL", "BLOCKED", "MONITOR", "HIT", "URGENT" -> REVIEW;
            case "COMPLETE" -> NO_DECISION;
            case "INCOMPLETE", "UNCHECKED" -> INCOMPLETE;
            case "IN_PROGRESS" -> PENDING;
            default -> UNRECOGNIZED;
        };
    }

    private static Kind clear(JsonNode result) {
        JsonNode types = result.path("monitoringTypes");
        if (!types.isArray() && !isNothing(types)) {
            return UNRECOGNIZED;
        }
        return switch (word(result.path("lifecyclePhase"))) {
            case "ONBOARDING" -> APPROVED;
            case "MONITORING", "REFRESH" -> NO_DECISION;
            case "", "OTHER" ->
                StreamSupport.stream(types.spliterator(), false).allMatch(FrankieOneOracle::isNothing)
                        ? APPROVED
                        : NO_DECISION;
            default -> UNRECOGNIZED;
        };
    }

    /** The text of a value: empty for nothing, and one that is no word for another type, also for an empty list. */
    private static String word(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue().isBlank() ? "" : value.textValue();
        }
        return value.isMissingNode() || value.isNull() ? "" : "(not a text)";
    }

    private static boolean hasIds(JsonNode body) {
        return !isNothing(body.path("requestId")) && !isNothing(body.path("workflowExecutionId"));
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank()
                || value.isArray() && value.isEmpty();
    }
}
