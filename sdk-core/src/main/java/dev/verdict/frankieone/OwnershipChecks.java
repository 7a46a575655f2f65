package dev.verdict.frankieone;

import dev.verdict.frankieone.evidence.KybOrganizationEvidence;
import dev.verdict.frankieone.organization.Organization;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Finds the ownership of an organization in the checks of a run. */
final class OwnershipChecks {
    private static final String OWNERSHIP = "ORGANIZATION_OWNERSHIP";

    private OwnershipChecks() {}

    /**
     * The organization of the newest ownership check that names an owner or official. Runs also list checks of earlier runs, so
     * the newest is found by {@code createdAt}. Of checks with the same time or no time, the first sent counts.
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
