package dev.verdict.fuzz;

import static dev.verdict.Verdict.Kind.ABANDONED;
import static dev.verdict.Verdict.Kind.APPROVED;
import static dev.verdict.Verdict.Kind.DECLINED;
import static dev.verdict.Verdict.Kind.PENDING;
import static dev.verdict.Verdict.Kind.REVIEW;
import static dev.verdict.Verdict.Kind.TECHNICAL_FAILURE;
import static dev.verdict.Verdict.Kind.UNRECOGNIZED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verdict.Verdict.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What SEON's workflow events add up to, written a second time, over Jackson's tree. It uses nothing of the SDK's parsing and rules.
 */
final class SeonOracle {
    private static final Pattern TIME =
            Pattern.compile("[12]\\d{3}-(0\\d|1[0-2])-[0-2]\\dT[01]\\d:[0-5]\\d:[0-5]\\d(\\.\\d{3})?Z");
    private static final List<Kind> LEAST_APPROVING_LAST =
            List.of(PENDING, APPROVED, UNRECOGNIZED, REVIEW, ABANDONED, TECHNICAL_FAILURE, DECLINED);

    private SeonOracle() {}

    private record Status(Optional<Instant> at, Kind kind) {}

    /** The verdict of a run with these events of its own; empty if one of them has a time that only lenient parsers read. */
    static Optional<Kind> verdict(List<JsonNode> events) {
        List<Status> statuses = new ArrayList<>();
        for (JsonNode event : events) {
            JsonNode time = event.path("timestamp");
            boolean isTime = time.isTextual() && TIME.matcher(time.textValue()).matches();
            if (!isTime && !time.isMissingNode() && !time.isNull()) {
                return Optional.empty();
            }
            statuses.add(new Status(
                    isTime ? Optional.of(Instant.parse(time.textValue())) : Optional.empty(),
                    kind(event.path("data").path("status"))));
        }
        if (statuses.isEmpty()) {
            return Optional.of(PENDING);
        }
        Optional<Instant> latest =
                statuses.stream().flatMap(status -> status.at.stream()).max(Instant::compareTo);
        Kind counts = null;
        for (Status status : statuses) {
            boolean isLatest = status.at.equals(latest);
            boolean mayBeLater = status.at.isEmpty() && status.kind != PENDING && status.kind != APPROVED;
            if ((isLatest || mayBeLater) && (counts == null || precedence(status.kind) > precedence(counts))) {
                counts = status.kind;
            }
        }
        return Optional.ofNullable(counts);
    }

    private static int precedence(Kind kind) {
        return LEAST_APPROVING_LAST.indexOf(kind);
    }

    /** Whether some event says that the run is approved. */
    static boolean saysApproved(List<JsonNode> events) {
        return events.stream().anyMatch(event -> kind(event.path("data").path("status")) == APPROVED);
    }

    private static Kind kind(JsonNode status) {
        if (!status.isTextual()) {
            return UNRECOGNIZED;
        }
        return switch (status.textValue()
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_')) {
            case "APPROVED", "APPROVE" -> APPROVED;
            case "DECLINED", "DECLINE" -> DECLINED;
            case "REVIEW" -> REVIEW;
            case "CREATED", "RUNNING", "PENDING", "RETRY_REQUIRED", "RETRYREQUIRED" -> PENDING;
            case "EXPIRED", "EXPIRE", "ABANDONED", "ABANDON" -> ABANDONED;
            case "ERROR" -> TECHNICAL_FAILURE;
            default -> UNRECOGNIZED;
        };
    }
}
