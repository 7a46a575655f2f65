package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.JsonText.Numeral;
import dev.verdict.frankieone.PayloadGenerator.Payload;
import dev.verdict.frankieone.PayloadGenerator.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Any stored result has the same verdict when it is read again, and only earned approvals are approved. The conditions of an
 * approval are implemented here a second time, on the JSON that was sent.
 */
class RoundTripPropertyTest {
    private static final long SEED = Long.getLong("verdict.seed", 20_261_126L);
    private static final int PAYLOADS = 2_000;

    private static final List<String> NAMES = List.of(
            "workflowResult",
            "workflowExecutionId",
            "workflowExecutionState",
            "status",
            "result",
            "requestId",
            "lifecyclePhase",
            "monitoringTypes",
            "statusOverrideRequestId",
            "riskAssessment",
            "workflowStepResults",
            "steps");

    private static final List<String> WORDS = List.of(
            "PASS",
            "APPROVED",
            "CLEAR",
            "FAIL",
            "REVIEW",
            "INCOMPLETE",
            "COMPLETED",
            "COMPLETE",
            "IN_PROGRESS",
            "INPROGRESS",
            "ERROR",
            "MONITORING",
            "ONBOARDING",
            "OTHER",
            "HIT",
            "MATCH",
            "STALE",
            "FALSE_POSITIVE",
            "HIGH",
            "LOW",
            "KYC",
            "",
            " ",
            "pass");

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void a_stored_result_is_the_same_when_read_again_and_every_approval_is_earned() {
        System.out.printf("round trips with seed %d, again with -Dverdict.seed=%d%n", SEED, SEED);
        int unreadable = 0;
        int[] kinds = new int[Verdict.Kind.values().length];
        for (int i = 0; i < PAYLOADS; i++) {
            Payload payload = PayloadGenerator.payload(random.nextLong(), Style.WILD);
            Map<String, Object> sent = mutated(payload.tree());
            byte[] json = JsonText.write(sent);
            WorkflowResult result;
            try {
                result = WorkflowResult.parse(json);
            } catch (UnreadableBodyException expected) {
                unreadable++;
                continue;
            }
            try {
                check(sent, json, result);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "payload " + i + " of seed " + SEED + ": " + new String(json, StandardCharsets.UTF_8), e);
            }
            kinds[result.verdict().kind().ordinal()]++;
        }
        assertThat(unreadable).isBetween(PAYLOADS / 50, PAYLOADS / 2);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            assertThat(kinds[kind.ordinal()])
                    .as(kind.name())
                    .isGreaterThanOrEqualTo(kind == Verdict.Kind.ABANDONED ? 0 : 5);
        }
    }

    private static void check(Map<String, Object> sent, byte[] json, WorkflowResult result) {
        WorkflowResult again = WorkflowResult.parse(result.toJson());

        assertThat(again.verdict()).isEqualTo(result.verdict());
        assertThat(again.progress()).isEqualTo(result.progress());
        assertThat(again.statusOverride()).isEqualTo(result.statusOverride());
        assertThat(again.failingSteps()).isEqualTo(result.failingSteps());
        assertThat(again.contradictions()).isEqualTo(result.contradictions());
        assertThat(again.effectiveRisk()).isEqualTo(result.effectiveRisk());
        assertThat(again.amlHits()).isEqualTo(result.amlHits());
        assertThat(again.explain()).isEqualTo(result.explain());
        assertThat(again).isEqualTo(result);
        assertThat(result.verdict().isApproved()).isEqualTo(isEarned(sent));
        if (sent.get("workflowResult") != null) {
            WorkflowResponse response = WorkflowResponse.parse(json);
            assertThat(WorkflowResponse.parse(response.toJson())).isEqualTo(response);
            assertThat(response.workflowResult()).isEqualTo(result);
        }
    }

    /** The execution is finished with an approving status; for CLEAR, also in onboarding. */
    private static boolean isEarned(Map<String, Object> sent) {
        Map<?, ?> result = sent.get("workflowResult") instanceof Map<?, ?> inner && !inner.isEmpty() ? inner : sent;
        if (!"COMPLETED".equals(result.get("workflowExecutionState"))) {
            return false;
        }
        Object status = result.get("status");
        if (!"CLEAR".equals(status)) {
            return Set.of("PASS", "APPROVED").contains(String.valueOf(status)) && status instanceof String;
        }
        Object phase = result.get("lifecyclePhase");
        Object types = result.get("monitoringTypes");
        boolean isList = types instanceof List<?> || isNothing(types);
        boolean isMonitoring =
                types instanceof List<?> items && !items.stream().allMatch(RoundTripPropertyTest::isNothing);
        return isList && ("ONBOARDING".equals(phase) || (isNothing(phase) || "OTHER".equals(phase)) && !isMonitoring);
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    /** A copy with some values replaced, added and removed, most of them in or near deciding fields. */
    private Map<String, Object> mutated(Map<String, Object> tree) {
        Map<String, Object> copy = object(tree);
        copy.keySet().removeAll(Set.of("individual", "organization")); // large, and no verdict hangs on them
        Map<String, Object> result = copy.get("workflowResult") instanceof Map<?, ?> inner ? object(inner) : copy;
        if (result != copy) {
            copy.put("workflowResult", result);
        }
        if (chance(0.7)) {
            result.put("workflowExecutionState", chance(0.7) ? "COMPLETED" : oneOf(WORDS));
            result.put("status", oneOf(WORDS));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, Object> place = chance(0.7) ? result : copy;
            if (chance(0.2)) {
                place.remove(oneOf(NAMES));
            } else {
                place.put(oneOf(NAMES), value(2));
            }
        }
        if (chance(0.05)) {
            Map<String, Object> ids = new LinkedHashMap<>(Map.of("requestId", "R", "workflowExecutionId", 7));
            ids.put("workflowExecutionId", new Numeral("7"));
            if (chance(0.5)) {
                ids.put(oneOf(NAMES), value(1));
            }
            return ids;
        }
        return copy;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> null;
            case 1, 2, 3 -> oneOf(WORDS);
            case 4 -> new Numeral(Integer.toString(random.nextInt(100)));
            case 5 -> random.nextBoolean();
            case 6 -> chance(0.5) ? List.of() : new ArrayList<>(List.of(oneOf(WORDS), oneOf(WORDS)));
            case 7 -> Map.of();
            default -> {
                Map<String, Object> object = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    object.put(oneOf(NAMES), chance(0.5) ? oneOf(WORDS) : value(depth - 1));
                }
                yield object;
            }
        };
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @SuppressWarnings("unchecked") // an object has no other keys than texts
    private static Map<String, Object> object(Map<?, ?> map) {
        return new LinkedHashMap<>((Map<String, Object>) map);
    }
}
