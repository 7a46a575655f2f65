package dev.verdict.seon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.seon.idv.CapturedMedia;
import dev.verdict.seon.idv.CheckOutcome;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.DocumentData;
import dev.verdict.seon.idv.IdvSession;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of complete sample runs are plausible. */
class WrittenRunsTest {
    static Stream<IdvSession> sessions() {
        return Webhooks.RUNS.stream()
                .flatMap(name -> Webhooks.events(name).stream())
                .filter(IdvSessionFinished.class::isInstance)
                .map(event -> ((IdvSessionFinished) event).data());
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void the_age_matches_the_date_of_birth(IdvSession session) {
        LocalDate day = LocalDate.ofInstant(session.finishedAt(), ZoneOffset.UTC);
        for (DocumentData read : List.of(session.documentCheckExtractedData(), session.dataExtractionResult())) {
            assertThat(read.age())
                    .isEqualTo(Period.between(read.birthDate(), day).getYears());
            assertThat(session.referenceDateOfBirth().date()).contains(read.birthDate());
            assertThat(day).isBetween(read.documentIssueDate(), read.documentExpirationDate());
        }
        assertThat(session.startedAt()).isBefore(session.finishedAt());
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void the_name_match_check_agrees_with_the_names(IdvSession session) {
        assertThat(session.documentCheckResult().nameMatchCheckResult().is(CheckOutcome.PASS))
                .isEqualTo(session.name()
                        .equals(session.documentData().orElseThrow().fullName()));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void captured_media_match_the_checks(IdvSession session) {
        CapturedMedia media = session.capturedMedia();

        assertThat(media.documentFront()).isNotNull();
        assertThat(media.selfieVideo() != null)
                .isEqualTo(Optional.ofNullable(session.selfieVerificationResult())
                        .filter(check -> !check.overallResult().is(Decision.ABANDONED))
                        .isPresent());
        assertThat(media.proofOfAddress() != null).isEqualTo(session.proofOfAddressCheckResult() != null);
    }
}
