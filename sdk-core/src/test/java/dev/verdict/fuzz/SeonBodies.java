package dev.verdict.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verdict.seon.Webhooks;
import java.util.ArrayList;
import java.util.List;

/** SEON's recorded events and runs, to start from. */
final class SeonBodies {
    static final String RUN_ID = "x-1";

    private static final List<String> NAMES = List.of(
            ("event timestamp data id status workflow name sessionId userId email state fraud_score applied_rules transactions "
                            + "date selfieVerificationResult documentCheckResult proofOfAddressCheckResult overallResult "
                            + "documentCheckExtractedData dataExtractionResult aml_details ip_details phone_details "
                            + "email_details has_sanction_match result_payload user_id runId start events linked analystLog "
                            + "action at by from to reason note startedAt workflowId workflowName")
                    .split(" "));
    private static final List<String> WORDS = List.of(
            ("APPROVED Approve DECLINED Decline DECLINE APPROVE REVIEW Review CREATED RUNNING Pending Retry_required EXPIRED "
                            + "ABANDONED Abandoned ERROR PASS FAIL NOT_PERFORMED true false ping transaction/processed "
                            + "idv/session_finished orchestration/workflow_execution_finished lists:add aml:x future/thing "
                            + "orchestration/workflow_execution_updated transaction:status_update STATUS_CHANGE NOTE "
                            + "2026-03-02T10:00:00.000Z 2026-03-02T10:00:05Z 2026-03-02T11:00:00.120+01:00 approved NEW_WORD x-1")
                    .split(" "));

    private SeonBodies() {}

    /** The webhooks of all recorded runs, with one run id. */
    static List<byte[]> events() {
        List<byte[]> events = new ArrayList<>();
        for (String name : Webhooks.RUNS) {
            ObjectNode file = file(name);
            for (JsonNode event : file.path("webhooks")) {
                if (event.path("data").has("workflow")) {
                    ((ObjectNode) event.path("data")).put("id", RUN_ID);
                }
                events.add(Bodies.utf8(event.toString()));
            }
        }
        events.add(Bodies.utf8(
                "{\"event\":\"transaction:status_update\",\"date\":\"2026-03-02T10:00:00Z\",\"transactions\":"
                        + "[{\"id\":\"tx-101\",\"state\":\"APPROVE\"},{\"id\":\"tx-301\",\"state\":\"DECLINE\"}]}"));
        events.add(Bodies.utf8("{\"event\":\"ping\",\"message\":\"hello\"}"));
        return events;
    }

    static ObjectNode file(String name) {
        return Bodies.object(Bodies.resource("/dev/verdict/sandbox/seon/" + name + ".json"));
    }

    static Mutations mutations(List<byte[]> bases) {
        return new Mutations(bases, NAMES, WORDS, Bodies.PERSONAL);
    }
}
