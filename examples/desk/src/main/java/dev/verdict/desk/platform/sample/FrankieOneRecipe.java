package dev.verdict.desk.platform.sample;

import dev.verdict.sandbox.Sample;
import java.util.function.Consumer;

/** How an execution ends, by the recorded sample and what is changed in it. */
enum FrankieOneRecipe {
    PASS(Sample.INDIVIDUAL_PASS_CONFIRMED, 26, FrankieOneRecipe::withoutOverride),
    CONFIRMED(Sample.INDIVIDUAL_PASS_CONFIRMED, 4),
    OVERRIDDEN_TO_FAIL(Sample.INDIVIDUAL_PASS_OVERRIDDEN_TO_FAIL, 5),
    FAIL(Sample.INDIVIDUAL_FAIL_KYC, 12),
    OVERRIDDEN_TO_PASS(Sample.INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS, 6),
    HITS(Sample.INDIVIDUAL_REVIEW_AML, 12),
    TWO_DOCUMENTS(Sample.INDIVIDUAL_TWO_DOCUMENTS, 10),
    MONITORING(Sample.INDIVIDUAL_MONITORING_CLEAR, 6),
    INCOMPLETE(
            Sample.INDIVIDUAL_TIMEOUT,
            3,
            result -> result.put("workflowExecutionState", "COMPLETED").put("status", "INCOMPLETE")),
    IN_PROGRESS(Sample.INDIVIDUAL_IN_PROGRESS, 0),
    ERROR(Sample.INDIVIDUAL_ERROR, 2),
    TIMEOUT(Sample.INDIVIDUAL_TIMEOUT, 2),
    CANCELED(Sample.INDIVIDUAL_CANCELED, 1),
    TERMINATED(Sample.INDIVIDUAL_TERMINATED, 1),
    UNKNOWN_VALUES(Sample.INDIVIDUAL_FROM_THE_FUTURE, 1),
    OWNERSHIP(Sample.ORGANIZATION_OWNERSHIP, 3),
    COMPANY_ON_LIST(Sample.ORGANIZATION_REVIEW, 6);

    private final Sample sample;
    private final int weight;
    private final Consumer<JsonEdit> change;

    FrankieOneRecipe(Sample sample, int weight) {
        this(sample, weight, result -> {});
    }

    FrankieOneRecipe(Sample sample, int weight, Consumer<JsonEdit> change) {
        this.sample = sample;
        this.weight = weight;
        this.change = change;
    }

    private static void withoutOverride(JsonEdit result) {
        result.put("statusOverrideRequestId", "").put("statusOverrideBy", "").put("statusOverrideAt", Texts.NEVER);
    }

    Sample sample() {
        return sample;
    }

    int weight() {
        return weight;
    }

    boolean isOrganization() {
        return sample.name().startsWith("ORGANIZATION");
    }

    /** Whether the workflow also examines the device. */
    boolean isWithDevice() {
        return switch (this) {
            case PASS, CONFIRMED, OVERRIDDEN_TO_FAIL, FAIL, OVERRIDDEN_TO_PASS, HITS -> true;
            default -> false;
        };
    }

    void change(JsonEdit result) {
        change.accept(result);
    }
}
