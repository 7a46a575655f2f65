package dev.verdict.frankieone;

import dev.verdict.frankieone.evidence.KybOrganizationEvidence;
import dev.verdict.frankieone.organization.Organization;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** The checks of a run that fetched who is behind an organization. */
final class OwnershipChecks {
    private static final String OWNERSHIP = "ORGANIZATION_OWNERSHIP";

    private OwnershipChecks() {}

    /**
     * The organization in the newest of them that names somebody. Runs list checks of earlier runs too, so newest is by time; of equal
     * times, and without a time, the first that was sent.
     */
    static Optional<Organization> newest(WorkflowResult result) {
        return result.workflowStepResults().stream()
                .flatMap(step -> step.processResults().stream())
                .filter(OwnershipChecks::isOwnership)
                .filter(check -> check.standing() != Standing.NOT_COUNTING)
                .sorted(Comparator.comparing(
                                ProcessResult::createdAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .reversed())
                .map(ProcessResult::supplementaryData)
                .map(data -> data instanceof KybOrganizationEvidence evidence ? evidence.organization() : null)
                .filter(Objects::nonNull)
                .filter(Organization::namesParties)
                .findFirst();
    }

    private static boolean isOwnership(ProcessResult check) {
        return OWNERSHIP.equals(check.stepType())
                || OWNERSHIP.equals(check.resultClass().raw());
    }
}
