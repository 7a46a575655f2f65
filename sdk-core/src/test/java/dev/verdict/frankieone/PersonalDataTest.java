package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.frankieone.activity.ActivityDetail;
import dev.verdict.frankieone.api.WorkflowLookup;
import dev.verdict.frankieone.entity.DocumentSupplementaryData;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.frankieone.summary.StepSummary;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No personal data leaks. Every text that may not be printed is a canary; the tests print everything and find no canary. */
class PersonalDataTest {
    /**
     * The texts that may be printed, by field name: ids, codes, names of steps, rules, sources, providers and workflows, and the
     * parts of a workflow.
     */
    private static final Set<String> PRINTABLE_TEXTS = Set.of(
            "activityId",
            "activityRequestId",
            "activityResultId",
            "addressId",
            "attachmentId",
            "back",
            "caseId",
            "checkId",
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
            "dateOfBirthId",
            "definitionId",
            "deviceId",
            "disabledRequestId",
            "dobId",
            "documentId",
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
            "genderId",
            "groupId",
            "groupingId",
            "idDocumentId",
            "idDocumentScanId",
            "indicatorId",
            "issueId",
            "latestRiskAssessmentId",
            "latestWorkflowExecutionId",
            "matchlistId",
            "name@AmlProviderSummary",
            "name@DuplicateRule",
            "name@IndicatorRule",
            "name@ProviderResult",
            "name@WorkflowDefinition",
            "name@WorkflowStep",
            "name@WorkflowVariable",
            "nameId",
            "objectId",
            "ocrResultId",
            "officialId",
            "originalEntityId",
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
            "selfieDocumentId",
            "selfieDocumentScanId",
            "serviceId",
            "serviceName",
            "serviceProfileId",
            "serviceProvider",
            "sessionId",
            "source@InformationSource",
            "source@KycRuleDetail",
            "source@ProviderResult",
            "sourceId",
            "sourceNormalized",
            "statusOverrideRequestId",
            "stepName",
            "stepResultId",
            "stepType",
            "subClass@ProcessResult",
            "type@WorkflowLookup",
            "updatedRequestId",
            "version@WorkflowDefinition",
            "version@WorkflowStep",
            "versionId",
            "workflowContextId",
            "workflowDefinitionId",
            "workflowDefinitionVersion",
            "workflowDisplayName",
            "workflowExecutionId",
            "workflowId",
            "workflowName");

    /** Lists of texts that may be printed: names of steps and sources, and ids. */
    private static final Set<String> PRINTABLE_LISTS = Set.of(
            "circularEntities",
            "order",
            "passed",
            "failed",
            "incomplete",
            "notApplicable",
            "matchSources",
            "nonMatchSources",
            "requiredSourcesMatched",
            "requiredSourcesNotMatched",
            "dependsOn",
            "relatedActivityIds");

    /** Numbers that may be printed: counts, positions, pages and scores. Not how well somebody's data matched. */
    private static final Pattern PRINTABLE_NUMBERS = Pattern.compile(
            "(num|number|total)[A-Z].*|matchCount(Required)?|[a-z][A-Za-z]*Count|order|ruleOrder|score|.*Score|confidence(Threshold)?|normalized"
                    + "|page|limit|total|count");

    /** Times of the run that may be printed; not times of the data. */
    private static final Set<String> PRINTABLE_TIMES =
            Set.of("startedAt", "endedAt", "definitionUpdatedAt", "statusOverrideAt");

    private static final Set<String> PRINTABLE_FLAGS = Set.of(
            "hasAllRequiredSourcesMatched",
            "hasExpired",
            "isActive",
            "isBlocked",
            "isChecked",
            "isCleared",
            "isDraft",
            "isEmulated",
            "isExpired",
            "isManual",
            "isOutdated",
            "isRat",
            "isRooted",
            "isSupported",
            "isTemplate",
            "isValid",
            "isVerified",
            "noExpiry",
            "onAllowList",
            "onDenyList",
            "verified");

    /** Enum constants may be printed, except these. */
    private static final Set<String> UNPRINTABLE_WORDS = Set.of("gender", "holderType", "nameMatchOrder");

    private static boolean mayBePrinted(RecordComponent component, Class<?> owner) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == String.class) {
            return (name.equals("type") || name.equals("activityType"))
                            && owner.isAnnotationPresent(DiscriminatorValue.class)
                    || PRINTABLE_TEXTS.contains(name)
                    || PRINTABLE_TEXTS.contains(name + "@" + owner.getSimpleName());
        } else if (component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>")) {
            return PRINTABLE_LISTS.contains(name);
        } else if (type == Integer.class || type == BigDecimal.class) {
            return PRINTABLE_NUMBERS.matcher(name).matches();
        } else if (type == Instant.class) {
            return PRINTABLE_TIMES.contains(name);
        } else if (type == Boolean.class) {
            return PRINTABLE_FLAGS.contains(name);
        } else if (type == Open.class) {
            return !UNPRINTABLE_WORDS.contains(name);
        }
        // Records print their printable components; objects and maps of any content print nothing of it.
        return type != LocalDate.class;
    }

    private final Canaries canaries = new Canaries(PersonalDataTest::mayBePrinted);

    @Test
    void no_value_of_a_result_prints_personal_data() {
        List<byte[]> answers = canaries.answers();
        assertThat(answers).hasSizeGreaterThanOrEqualTo(24);
        for (byte[] json : answers) {
            assertThat(Canaries.areIn(new String(json, StandardCharsets.UTF_8))).isTrue();
            WorkflowResponse response = WorkflowResponse.parse(json);
            WorkflowResult result = response.workflowResult();
            assertThat(result.statusOverride()).isPresent();
            assertThat(result.failingSteps()).isNotEmpty();
            List<Object> printed = new ArrayList<>(List.of(
                    result.verdict(),
                    result.verdict().openIssues(),
                    result.contradictions(),
                    result.statusOverride(),
                    result.failingSteps(),
                    result.timeline(),
                    result.evidence(),
                    result.amlHits(),
                    result.effectiveRisk(),
                    result.changesSince(Fixture.parse("{'workflowExecutionId':'SAFE'}")),
                    result.explain()));
            for (FailingStep step : result.failingSteps()) {
                printed.addAll(step.subjects());
                printed.addAll(step.reasons());
            }
            collect(response, printed);
            assertThat(printed)
                    .hasSizeGreaterThan(60)
                    .allSatisfy(object -> assertThat(Canaries.areIn(object.toString()))
                            .as(object.toString())
                            .isFalse());
        }
    }

    @Test
    void no_record_prints_personal_data() {
        List<Class<?>> types = Records.all();
        assertThat(types).hasSizeGreaterThan(160).contains(WorkflowLookup.class, StepSummary.Unknown.class);
        for (Class<?> type : types) {
            JsonObject fields = JsonObject.of(Map.of(Canaries.TEXT, Canaries.TEXT));
            JsonRecord record = canaries.record(type).orElseGet(() -> unknown(type, fields));
            assertThat(record).isInstanceOf(type);
            assertThat(Canaries.areIn(new String(record.toJson(), StandardCharsets.UTF_8)))
                    .isTrue();
            assertThat(record.toString()).startsWith(type.getSimpleName());
            assertThat(Canaries.areIn(record.toString())).as(record.toString()).isFalse();
        }
    }

    private static JsonRecord unknown(Class<?> type, JsonObject fields) {
        if (type == StepSummary.Unknown.class) {
            return new StepSummary.Unknown(Canaries.TEXT, fields);
        }
        if (type == ActivityDetail.Unknown.class) {
            return new ActivityDetail.Unknown(Canaries.TEXT, fields);
        }
        return type == SupplementaryData.Unknown.class
                ? new SupplementaryData.Unknown(Canaries.TEXT, fields)
                : new DocumentSupplementaryData.Unknown(Canaries.TEXT, fields);
    }

    private static void collect(Object object, List<Object> into) {
        // The JDK's lists, maps, numbers, booleans and times print themselves; only our types in them are checked.
        if (object instanceof List<?> items) {
            items.stream().filter(item -> !(item instanceof String)).forEach(item -> collect(item, into));
        } else if (object instanceof Map<?, ?> map) {
            map.values().stream().filter(JsonRecord.class::isInstance).forEach(value -> collect(value, into));
        } else if (object instanceof Optional<?> maybe) {
            maybe.ifPresent(value -> collect(value, into));
        } else if (object instanceof JsonRecord record) {
            into.add(record);
            for (RecordComponent component : Records.fields(record.getClass()).values()) {
                Object value = Records.get(component, record);
                if (value != null && !(value instanceof String)) {
                    collect(value, into);
                }
            }
        } else if (object instanceof Open || object instanceof JsonObject) {
            into.add(object);
        }
    }

    @Test
    void the_printable_fields_are_exactly_these() {
        Set<String> printed = new TreeSet<>();
        for (Class<?> record : Records.all()) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.isAnnotationPresent(Printable.class) && !mayBePrinted(component, record)) {
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
    void the_names_in_recorded_responses_are_not_printed(String fixture) {
        WorkflowResponse response = Fixture.response(fixture);
        String printed = response
                + response.workflowResult().toString()
                + response.workflowResult().explain();

        assertThat(printed).doesNotContain("@example.com", "DUMMYFIELD", "STUBWORTH", "1958", "Crescent");
    }
}
