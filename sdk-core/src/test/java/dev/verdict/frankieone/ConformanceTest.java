package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records have everything that FrankieOne documents, and their additions are listed by name. */
class ConformanceTest {
    /** Envelopes and notifications are documented with their calls and not in the schema. */
    private static final Set<String> OF_THE_CALLS = Set.of(
            "HostedUrl",
            "Notification",
            "ProcessResults",
            "ProfileMatch",
            "ProfileMatches",
            "ServiceProfileResponse",
            "WorkflowResponse",
            "WorkflowResults",
            "WorkflowPage");

    /** Records for unknown kinds, which no documentation has. */
    private static final Set<String> UNKNOWN_KINDS = Set.of(
            "ActivityDetail.Unknown",
            "DocumentSupplementaryData.Unknown",
            "StepSummary.Unknown",
            "SupplementaryData.Unknown");

    /** {@code 2FA_UPDATE} in the schema, which is not a valid name in Java. */
    private static final Set<String> NAMED_OTHERWISE = Set.of("ActivityEventType.TWO_FACTOR_UPDATE");

    /** Seen in the examples of the KYB specification, and in older versions of it. */
    private static final Set<String> OF_THE_EXAMPLES = Set.of(
            "InformationSource.generatedAt",
            "InformationSource.isManual",
            "InformationSource.type",
            "InformationSource.updatedAt",
            "OrganizationRegistrationDetails.registeredNameDetails",
            "ValidityPeriod");

    /** The guide's sample has the details directly in the rule; the schema has them in {@code ruleMatches}. */
    private static final Set<String> OF_THE_GUIDE = Set.of(
            "KycRule.hasAllRequiredSourcesMatched",
            "KycRule.isVerified",
            "KycRule.matchCount",
            "KycRule.matchCountRequired",
            "KycRule.matchDetails",
            "KycRule.matchTypes",
            "KycRule.nonMatchDetails",
            "KycRule.requiredSourcesMatched",
            "KycRule.requiredSourcesNotMatched");

    @Test
    void every_documented_type_field_value_and_kind_is_modelled() {
        assertThat(String.join("\n", new Conformance(Schema.documented()).missing()))
                .isEmpty();
    }

    @Test
    void additions_beyond_the_schema_are_listed_here_with_their_reason() {
        Set<String> listed = new TreeSet<>();
        Stream.of(OF_THE_CALLS, UNKNOWN_KINDS, NAMED_OTHERWISE, OF_THE_EXAMPLES, OF_THE_GUIDE)
                .forEach(listed::addAll);

        assertThat(new Conformance(Schema.documented()).undocumented()).isEqualTo(listed);
    }

    @Test
    void the_guide_has_the_current_counts() throws IOException {
        String guide = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");

        assertThat(guide).contains(new Conformance(Schema.documented()).claim() + "; a test compares them.");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "Attribute, 'Attribute\n  text: more', Attribute.more: no such component, a field",
        "'words WorkflowStatus', 'words WorkflowStatus\n  SHINY', WorkflowStatus.SHINY: no such word, a word",
        "'  KycNameEvidence: KYC_NAME', '  KycNameEvidence: KYC_NAME KYC_SHOE', "
                + "SupplementaryData.KYC_SHOE: no record KycNameEvidence of that kind, a kind",
        "'words RiskLevel', 'words Weather', Weather: no such enum, a list of words",
        "WorkflowLookup, WorkflowLookout, WorkflowLookout: no such record, a type",
        "OrganizationName or the text name, OrganizationName, 'OrganizationName: as a lone text, it is another field', a text",
        "SourcedValue, SourcedValue or the text value, 'SourcedValue: as a lone text, it is another field', no text",
        "'kinds StepSummary by', 'kinds StepOutline by', StepOutline: no such sealed interface, kinds of something",
        "'kinds SupplementaryData by type', 'kinds SupplementaryData by kind', "
                + "SupplementaryData: no such sealed interface, what tells kinds apart"
    })
    void a_missing_type_field_or_value_is_reported(String text, String instead, String report, String what) {
        assertThat(missing("\n" + text, "\n" + instead)).anyMatch(line -> line.startsWith(report));
    }

    @ParameterizedTest
    @CsvSource({
        "'text: actual', 'integer: actual', NormalizedLevel.actual",
        "'text: actual', 'word RiskLevel: actual', NormalizedLevel.actual",
        "'word RiskFactorStatus: status', 'word RiskLevel: status', RiskFactor.status",
        "'word RiskFactorStatus: status', 'text: status', RiskFactor.status",
        "'number: strength', 'text: strength', AmlMatch.strength",
        "'integer: ruleOrder', 'number: ruleOrder', KycRule.ruleOrder",
        "'boolean: isOutdated', 'text: isOutdated', RiskAssessment.isOutdated",
        "'time: lastRetrievedAt', 'date: lastRetrievedAt', AmlProviderSummary.lastRetrievedAt",
        "'date: expiryDate grantDate', 'time: expiryDate grantDate', VisaEvidence.expiryDate",
        "'object: configuration', 'map text: configuration', WorkflowStep.configuration",
        "'list text: dependsOn', 'text: dependsOn', WorkflowStep.dependsOn",
        "'list AmlPep: pepData', 'list AmlListing: pepData', AmlEvidence.pepData",
        "'map IdvElement: mismatchMap', 'map IdvElements: mismatchMap', IdvOcrComparisonEvidence.mismatchMap",
        "'map KycMatchType: matchTypes', 'list KycMatchType: matchTypes', IdSummary.matchTypes",
        "'Device: device', 'DeviceSession: device', Activity.device",
        "'others IdMatch: *', 'map IdMatch: *', IdSummary.*",
        "'others IdMatch: *', 'others KycMatchType: *', IdSummary.*",
        "'Organization: organization', 'Individual: organization', KybOrganizationEvidence.organization",
        "'one or list text: natureOfControl', 'list text: natureOfControl', OrganizationOfficial.natureOfControl",
        "'list OrganizationOfficial: officials', 'one or list OrganizationOfficial: officials', Organization.officials"
    })
    void a_field_of_another_type_is_reported(String text, String instead, String field) {
        assertThat(missing("  " + text, "  " + instead)).anyMatch(line -> line.startsWith(field + ": is "));
    }

    private static List<String> missing(String text, String instead) {
        String tampered = Schema.text().replaceFirst(Pattern.quote(text), instead);
        assertThat(tampered.equals(Schema.text())).as("tampered with").isFalse();
        return new Conformance(Schema.parse(tampered)).missing();
    }

    @Test
    void missing_fields_are_not_counted() {
        String claim = new Conformance(Schema.documented()).claim();
        String tampered =
                new Conformance(Schema.parse(Schema.text() + "\nWeather\n  text: wind\nwords Wind\n  N\n")).claim();

        assertThat(numbers(tampered)).isEqualTo(plus(numbers(claim), 0, 1, 0, 2, 0, 1));
    }

    private static List<Integer> numbers(String claim) {
        return Pattern.compile("\\d+")
                .matcher(claim)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
    }

    private static List<Integer> plus(List<Integer> numbers, int... more) {
        return IntStream.range(0, more.length)
                .mapToObj(i -> numbers.get(i) + more[i])
                .toList();
    }

    @Test
    void a_field_that_the_table_no_longer_has_is_reported() {
        String tampered = Schema.text()
                .replace("  text: key value\n", "  text: key\n")
                .replace("\nGeolocation\n", "\nPlace\n")
                .replace(" SECONDARY", "");

        assertThat(new Conformance(Schema.parse(tampered)).undocumented())
                .contains("AmlAdditionalData.value", "Geolocation", "VisaHolderType.SECONDARY");
    }
}
