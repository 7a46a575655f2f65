package dev.verdict.acme.review;

import dev.verdict.acme.AcmeCheck;
import dev.verdict.review.Outcome;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.Timeline;
import dev.verdict.review.TimelineStep;
import dev.verdict.review.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of ACME's checks. ACME gives each face an id. */
public final class AcmeReview {
    private AcmeReview() {}

    /** The row of a check, with its fields {@code person}, {@code face} and {@code at}. */
    public static ReviewRun run(AcmeCheck check) {
        Instant at = check.unknownFields().get("at") instanceof String time ? Instant.parse(time) : null;
        boolean good = check.verdict().isApproved();
        return new ReviewRun(
                "ACME",
                Objects.requireNonNull(check.id()),
                check,
                check.verdict(),
                check.status(),
                new Person(text(check, "person"), null, null),
                null,
                null,
                new Timeline(
                        at,
                        at,
                        List.of(new TimelineStep(
                                "check",
                                good ? Outcome.PASSED : Outcome.FAILED,
                                List.of(new TimelineStep.Attempt(check.id(), check.status(), at, at)),
                                List.of())),
                        List.of(new Timeline.StatusPoint(
                                at, check.status(), check.verdict().kind(), false))),
                List.of(),
                List.of(),
                Stream.of(Trait.of(Trait.Kind.FACE, text(check, "face")))
                        .flatMap(trait -> trait.stream())
                        .toList(),
                List.of());
    }

    private static @Nullable String text(AcmeCheck check, String field) {
        return check.unknownFields().get(field) instanceof String text ? text : null;
    }
}
