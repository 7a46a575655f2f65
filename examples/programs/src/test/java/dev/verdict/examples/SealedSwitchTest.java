package dev.verdict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.sandbox.Sample;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On Java 21 and later, a switch over a sealed type needs no default, and does not compile if a case is missing. */
@EnabledForJreRange(min = JRE.JAVA_21)
class SealedSwitchTest {
    private static final String SOURCE = """
            import dev.verdict.Verdict;
            import dev.verdict.frankieone.evidence.*;
            import dev.verdict.frankieone.summary.*;

            public class Switches {
                public static String verdict(Verdict verdict) {
                    return switch (verdict) {
                        case Verdict.Approved approved -> "yes";
                        case Verdict.Declined declined -> "no";
                        case Verdict.Review review -> review.isUrgent() ? "now" : "soon";
                        case Verdict.Pending pending -> "wait";
                        case Verdict.NoDecision noDecision -> "read";
                        case Verdict.Incomplete incomplete -> "ask";
                        case Verdict.Abandoned abandoned -> "invite";
                        case Verdict.TechnicalFailure failure -> failure.advice().text();
                        case Verdict.Unrecognized unrecognized -> "treat as undecided";
                    };
                }

                public static String evidence(SupplementaryData evidence) {
                    return switch (evidence) {
                        case AmlEvidence aml -> "aml " + aml.kinds();
                        case KycEvidence kyc -> "kyc";
                        case DigitalKycEvidence credential -> "credential";
                        case IdvOcrComparisonEvidence ocr -> "ocr " + ocr.mismatchMap().keySet();
                        case IdvEvidence idv -> "idv";
                        case ActivityEvidence activity -> "activity " + activity.risk();
                        case FraudEvidence fraud -> "fraud " + fraud.riskLevel();
                        case FraudLookupEvidence lookup -> "lookup";
                        case IdEvidence id -> "id";
                        case VisaEvidence visa -> "visa";
                        case NameValidationEvidence name -> "name";
                        case KybOrganizationEvidence organization -> "organization";
                        case KybVerificationEvidence verification -> "verification " + verification.riskLevel();
                        case MatchlistEvidence matchlist -> "matchlist";
                        case DuplicateEvidence duplicate -> "duplicate";
                        case SupplementaryData.Unknown unknown -> "unknown " + unknown.kind();
                    };
                }

                public static String summary(StepSummary summary) {
                    return switch (summary) {
                        case StartSummary start -> "start";
                        case FinishSummary finish -> "finish";
                        case DecisionSummary decision -> "decision";
                        case KycSummary kyc -> "kyc";
                        case AmlSummary aml -> "aml";
                        case IdSummary id -> "id";
                        case VisaSummary visa -> "visa";
                        case NameValidationSummary name -> "name";
                        case MatchlistSummary matchlist -> "matchlist";
                        case DuplicateSummary duplicate -> "duplicate";
                        case ActivitySummary activity -> "activity";
                        case ActivityMonitorSummary monitored -> "monitored";
                        case OrganizationDataFetchSummary fetch -> "fetch";
                        case OrganizationPersistSummary persist -> "persist";
                        case ReportSummary report -> "report";
                        case SupportingDocumentsSummary documents -> "documents";
                        case FraudSummary fraud -> "fraud";
                        case StepSummary.Unknown unknown -> "unknown";
                    };
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_switch_over_all_kinds_needs_no_default() throws Exception {
        UserCode code = new UserCode(folder, 21);
        assertThat(code.compile("Switches", SOURCE)).isEmpty();
        try (URLClassLoader loader = code.loader()) {
            Class<?> switches = loader.loadClass("Switches");
            WorkflowResult result = Sample.INDIVIDUAL_REVIEW_AML.result();
            Object verdict =
                    switches.getMethod("verdict", dev.verdict.Verdict.class).invoke(null, result.verdict());
            assertThat(verdict).isEqualTo("soon");
            Object hit = switches.getMethod("evidence", dev.verdict.frankieone.evidence.SupplementaryData.class)
                    .invoke(
                            null,
                            result.stepResults("AML")
                                    .get(0)
                                    .processResults()
                                    .get(0)
                                    .supplementaryData());
            assertThat(hit).isEqualTo("aml [PEP]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case Verdict.Unrecognized unrecognized -> \"treat as undecided\";",
                "case FraudEvidence fraud -> \"fraud \" + fraud.riskLevel();",
                "case StepSummary.Unknown unknown -> \"unknown\";"
            })
    void a_switch_that_forgets_a_kind_does_not_compile(String forgotten) throws IOException {
        assertThat(SOURCE).contains(forgotten);
        assertThat(new UserCode(folder, 21).compile("Switches", SOURCE.replace(forgotten, "")))
                .contains("does not cover all possible input values");
    }
}
