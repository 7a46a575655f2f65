package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Kind;
import dev.verdict.json.Shown;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing personal leaks: every text that may not be printed is a canary, everything is printed, and none is found. */
class PersonalDataTest {
    private static final String CANARY = "canary";

    /** The texts that may be printed, by name: ids, and names of steps, rules, sources, providers and workflows, and codes. */
    private static final Set<String> PRINTABLE_TEXTS = Set.of(
            "activityId",
            "activityResultId",
            "attachmentId",
            "back",
            "caseId",
            "code",
            "comparedDocumentAttachmentId",
            "comparedDocumentId",
            "comparedSelfieAttachmentId",
            "comparedSelfieId",
            "createdRequestId",
            "createdServiceProfileId",
            "createdStepResultId",
            "createdWorkflowExecutionId",
            "currentWorkflowId",
            "currentWorkflowName",
            "deviceId",
            "disabledRequestId",
            "dobId",
            "duplicateEntityId",
            "duplicateObjectId",
            "emailAddressId",
            "enabledRequestId",
            "endWorkflowId",
            "endWorkflowName",
            "entityId",
            "entryId",
            "errorCode",
            "evaluationId",
            "factor",
            "front",
            "groupId",
            "groupingId",
            "indicatorId",
            "issueId",
            "latestRiskAssessmentId",
            "latestWorkflowExecutionId",
            "matchlistId",
            "name@AmlProviderSummary",
            "name@DuplicateRule",
            "name@IndicatorRule",
            "name@ProviderResult",
            "nameId",
            "objectId",
            "ocrResultId",
            "phoneNumberId",
            "processResultId",
            "provider",
            "providerName",
            "referenceId",
            "requestId",
            "result@ServiceProvider",
            "riskAssessmentId",
            "riskFactorId",
            "ruleId",
            "ruleName",
            "scannedAttachmentBackId",
            "scannedAttachmentFrontId",
            "scannedDocumentId",
            "searchId",
            "serviceName",
            "serviceProfileId",
            "serviceProvider",
            "sessionId",
            "source@KycRuleDetail",
            "source@ProviderResult",
            "sourceNormalized",
            "statusOverrideRequestId",
            "stepName",
            "stepResultId",
            "stepType",
            "updatedRequestId",
            "workflowContextId",
            "workflowExecutionId",
            "workflowId",
            "workflowName");

    /** Lists of texts that may be printed: names of steps and sources. */
    private static final Set<String> PRINTABLE_LISTS = Set.of(
            "order",
            "passed",
            "failed",
            "incomplete",
            "notApplicable",
            "matchSources",
            "nonMatchSources",
            "requiredSourcesMatched",
            "requiredSourcesNotMatched");

    private final Set<Class<?>> seen = new LinkedHashSet<>();

    private Map<String, Object> fields(Class<?> record) {
        seen.add(record);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(CANARY, CANARY);
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType() != JsonObject.class || !component.getName().equals("unknownFields")) {
                fields.put(jsonName(component), value(component, component.getGenericType(), record));
            }
        }
        Kind kind = record.getAnnotation(Kind.class);
        if (kind != null) {
            fields.put(record.getPackageName().endsWith("summary") ? "stepName" : "type", kind.value());
        }
        return fields;
    }

    private static String jsonName(RecordComponent component) {
        var renamed = component.getAnnotation(dev.verdict.json.JsonName.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private Object value(RecordComponent component, Type type, Class<?> owner) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (raw == Open.class) {
                return CANARY;
            } else if (raw == Map.class) {
                return Map.of(CANARY, value(component, last, owner));
            } else if (raw == Optional.class) {
                return value(component, last, owner);
            } else if (last instanceof Class<?> sealed && sealed.isSealed()) {
                return List.of();
            }
            Object item = last == String.class && PRINTABLE_LISTS.contains(component.getName())
                    ? "SAFE"
                    : value(component, last, owner);
            return List.of(item);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return isPrintable(component, owner) ? "SAFE" : CANARY;
        } else if (plain == Boolean.class) {
            return true;
        } else if (plain == Integer.class || plain == BigDecimal.class) {
            return 3;
        } else if (plain == Instant.class) {
            return "2026-01-01T00:00:00Z";
        } else if (plain == LocalDate.class) {
            return "2026-01-01";
        } else if (plain == JsonObject.class) {
            return Map.of(CANARY, CANARY);
        } else if (plain.isSealed()) {
            return kinds.getOrDefault(plain, Map.of(CANARY, CANARY));
        }
        return fields(plain);
    }

    private final Map<Class<?>, Object> kinds = new LinkedHashMap<>();

    private static boolean isPrintable(RecordComponent component, Class<?> owner) {
        return component.getName().equals("type") && owner.isAnnotationPresent(Kind.class)
                || PRINTABLE_TEXTS.contains(component.getName())
                || PRINTABLE_TEXTS.contains(component.getName() + "@" + owner.getSimpleName());
    }

    private List<WorkflowResponse> everything() {
        List<WorkflowResponse> responses = new ArrayList<>();
        List<Class<?>> summaries = records(dev.verdict.frankieone.summary.StepSummary.class);
        List<Class<?>> evidence = records(dev.verdict.frankieone.evidence.SupplementaryData.class);
        for (int i = 0; i < Math.max(summaries.size(), evidence.size()); i++) {
            kinds.put(dev.verdict.frankieone.summary.StepSummary.class, kind(summaries.get(i % summaries.size())));
            kinds.put(dev.verdict.frankieone.evidence.SupplementaryData.class, kind(evidence.get(i % evidence.size())));
            Map<String, Object> fields = fields(WorkflowResponse.class);
            responses.add(WorkflowResponse.parse(JsonObject.of(fields).toJson()));
        }
        return responses;
    }

    private static List<Class<?>> records(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? records(type).stream() : Stream.of(type))
                .toList();
    }

    private Object kind(Class<?> record) {
        return record.isAnnotationPresent(Kind.class)
                ? fields(record)
                : Map.of(CANARY, CANARY, "stepName", CANARY, "type", CANARY);
    }

    @Test
    void nothing_personal_is_printed_by_anything() throws Exception {
        List<WorkflowResponse> responses = everything();
        assertThat(seen).as("the canaries reach every record").hasSizeGreaterThan(85);
        for (WorkflowResponse response : responses) {
            assertThat(new String(response.toJson(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains(CANARY);
            WorkflowResult result = response.workflowResult();
            assertThat(result.statusOverride()).isPresent();
            assertThat(result.failingSteps()).isNotEmpty();
            List<Object> printed = new ArrayList<>(List.of(
                    result.verdict(),
                    result.verdict().openIssues(),
                    result.statusOverride(),
                    result.failingSteps(),
                    result.failingSteps().get(0).subjects(),
                    result.timeline(),
                    result.evidence(),
                    result.amlHits(),
                    result.effectiveRisk(),
                    result.changesSince(Fixture.parse("{'workflowExecutionId':'SAFE'}")),
                    result.explain()));
            collect(response, printed);
            assertThat(printed)
                    .allSatisfy(object -> assertThat(object.toString()).doesNotContainIgnoringCase(CANARY));
        }
    }

    private static void collect(Object object, List<Object> into) throws ReflectiveOperationException {
        into.add(object);
        if (object instanceof List<?> items) {
            into.remove(object); // a list of the JDK prints its items, and texts of a list are no object of ours
            for (Object item : items) {
                if (!(item instanceof String)) {
                    collect(item, into);
                }
            }
        } else if (object instanceof Map<?, ?> map) {
            into.remove(object);
            for (Object value : map.values()) {
                if (value instanceof JsonRecord) {
                    collect(value, into);
                }
            }
        } else if (object instanceof Optional<?> maybe) {
            into.remove(object);
            if (maybe.isPresent()) {
                collect(maybe.get(), into);
            }
        } else if (object instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(record);
                if (value != null && !(value instanceof String)) {
                    collect(value, into);
                }
            }
        }
    }

    @Test
    void the_texts_that_may_be_printed_are_these_and_no_others() {
        everything();
        Set<String> printed = new TreeSet<>();
        for (Class<?> record : seen) {
            for (RecordComponent component : record.getRecordComponents()) {
                boolean text = component.getType() == String.class
                        || component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
                if (text
                        && component.isAnnotationPresent(Shown.class)
                        && !isPrintable(component, record)
                        && !PRINTABLE_LISTS.contains(component.getName())) {
                    printed.add(component.getName() + "@" + record.getSimpleName());
                }
            }
        }
        assertThat(printed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "individual-error",
                "individual-timeout",
                "individual-fail-overridden-to-pass",
                "individual-review-aml",
                "organization-review"
            })
    void the_names_in_the_recorded_answers_are_not_printed(String fixture) {
        WorkflowResponse response = Fixture.response(fixture);
        String printed = response
                + response.workflowResult().toString()
                + response.workflowResult().explain();

        assertThat(printed).doesNotContain("@example.com", "DUMMYFIELD", "STUBWORTH", "1958", "Crescent");
    }
}
