package dev.verdict.desk.platform.sample;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** A step that examines the device, the IP address, the phone, the e-mail address and the face: no recorded sample has one. */
final class FraudStep {
    static final String EMAIL_ID = "5d0a1c52-0000-4000-8000-000000000001";
    static final String PHONE_ID = "5d0a1c52-0000-4000-8000-000000000002";
    static final String DOCUMENT_ID = "5d0a1c52-0000-4000-8000-000000000003";

    private static final String NAME = "FRAUD";
    private static final List<String> BROWSERS = List.of("Firefox 140", "Chrome 149", "Safari 20");
    private static final List<String> SYSTEMS = List.of("Windows 11", "Android 17", "iOS 20", "Ubuntu 26.04");

    private FraudStep() {}

    /** Adds the step, passed, after the start. */
    static void addTo(JsonEdit result, SamplePerson person, Random random) {
        String at = result.text("startedAt");
        String entityId = result.text("entityId");
        Map<String, Object> ip = Map.of(
                "v4Address",
                person.ip(),
                "asn",
                "AS64500",
                "location",
                Map.of("country", person.country(), "city", person.town()));
        List<Map<String, Object>> checks = List.of(
                check(
                        at,
                        "DEVICE",
                        "DEVICE",
                        entityId,
                        Map.of(
                                "type", "FRAUD_DEVICE",
                                "riskLevel", "LOW",
                                "device",
                                        Map.of(
                                                "fingerprint",
                                                person.device(),
                                                "os",
                                                SYSTEMS.get(random.nextInt(SYSTEMS.size())),
                                                "browser",
                                                BROWSERS.get(random.nextInt(BROWSERS.size())),
                                                "isEmulated",
                                                false,
                                                "isRooted",
                                                random.nextInt(8) == 0,
                                                "ipAddressInformation",
                                                ip))),
                check(
                        at,
                        "FRAUD",
                        "DEVICE",
                        entityId,
                        Map.of("type", "FRAUD_IP_ADDRESS", "riskLevel", "LOW", "ipAddressInformation", ip)),
                check(
                        at,
                        "MOBILE",
                        "PHONE_NUMBER",
                        PHONE_ID,
                        Map.of("type", "FRAUD_PHONE_NUMBER", "riskLevel", "LOW", "phoneNumberId", PHONE_ID)),
                check(
                        at,
                        "EMAIL",
                        "EMAIL_ADDRESS",
                        EMAIL_ID,
                        Map.of("type", "FRAUD_EMAIL_ADDRESS", "riskLevel", "LOW", "emailAddressId", EMAIL_ID)),
                check(
                        at,
                        "IDV",
                        "DOCUMENT",
                        DOCUMENT_ID,
                        Map.of(
                                "type",
                                "IDV_DOCUMENT",
                                "outcomeRaw",
                                "PASS",
                                "resultMap",
                                element("visualAuthenticity", 0.97))),
                check(
                        at,
                        "IDV",
                        "INDIVIDUAL",
                        entityId,
                        Map.of(
                                "type",
                                "IDV_FACIAL_LIVENESS",
                                "outcomeRaw",
                                "LIVE",
                                "resultMap",
                                element("liveness", 0.99))));
        result.add(
                "workflowStepResults",
                Map.ofEntries(
                        Map.entry("stepName", NAME),
                        Map.entry("result", "CLEAR"),
                        Map.entry("stepResultId", result.text("workflowExecutionId") + "F"),
                        Map.entry("objectId", entityId),
                        Map.entry("objectType", "INDIVIDUAL"),
                        Map.entry("startedAt", at),
                        Map.entry("endedAt", at),
                        Map.entry("createdAt", at),
                        Map.entry("updatedAt", at),
                        Map.entry("workflowExecutionId", result.text("workflowExecutionId")),
                        Map.entry("processResults", checks)));
        JsonEdit steps = result.object("steps");
        steps.insert("order", 1, NAME);
        steps.insert("passed", 1, NAME);
    }

    private static Map<String, Object> element(String name, double confidence) {
        return Map.of(name, Map.of("confidence", confidence, "confidenceThreshold", 0.8, "resultNormalized", "PASS"));
    }

    private static Map<String, Object> check(
            String at, String kind, String objectType, String objectId, Map<String, Object> evidence) {
        return Map.ofEntries(
                Map.entry("class", kind),
                Map.entry("objectType", objectType),
                Map.entry("objectId", objectId),
                Map.entry("processResultId", kind + "-" + evidence.get("type")),
                Map.entry("result", kind.equals("IDV") ? "MATCH" : "CLEAR"),
                Map.entry("state", "COMPLETED"),
                Map.entry("systemStatus", "VALID"),
                Map.entry("stepName", NAME),
                Map.entry("createdAt", at),
                Map.entry("updatedAt", at),
                Map.entry("providerResult", Map.of("name", "con_testbed-fraud", "source", "example-signals")),
                Map.entry("supplementaryData", evidence));
    }
}
