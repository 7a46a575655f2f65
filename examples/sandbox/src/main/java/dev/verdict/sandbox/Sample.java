package dev.verdict.sandbox;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.sandbox.fixtures.FixtureFile;
import dev.verdict.sandbox.frankieone.AbortedResult;
import java.util.function.UnaryOperator;

/**
 * A complete, realistic FrankieOne response about invented people and companies.
 *
 * <pre>{@code
 * WorkflowResult result = Sample.INDIVIDUAL_REVIEW_AML.result();
 * }</pre>
 *
 * <p>{@link #INDIVIDUAL_PASS} and {@link #ORGANIZATION_COMPLETE} are FrankieOne's own published samples, including their placeholders.
 * Later versions can add samples, and fields to samples.
 */
public enum Sample {
    /** Status PASS, although a step is listed as failed. Approved. */
    INDIVIDUAL_PASS("individual-pass", "pass", "PASS, although the IDV step is listed as failed"),
    /** Status PASS, confirmed by a person with an override that keeps the status. Approved. */
    INDIVIDUAL_PASS_CONFIRMED("individual-pass-confirmed", "pass confirmed", "PASS, confirmed by an operator"),
    /** Status PASS, overridden to FAIL by a person. Declined. */
    INDIVIDUAL_PASS_OVERRIDDEN_TO_FAIL(
            "individual-pass-overridden-to-fail", "overridden to fail", "PASS, overridden to FAIL by an operator"),
    /** Status FAIL: a KYC rule is not matched because the date of birth does not match. Declined. */
    INDIVIDUAL_FAIL_KYC("individual-fail-kyc", "fail", "FAIL: a KYC rule and the date of birth do not match"),
    /** Status FAIL, overridden to PASS by a person. Approved. */
    INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS(
            "individual-fail-overridden-to-pass", "overridden to pass", "FAIL, overridden to PASS by an operator"),
    /** Status REVIEW: a PEP hit, a sanction hit, and a hit that is already marked as a false positive. Review. */
    INDIVIDUAL_REVIEW_AML("individual-review-aml", "review", "REVIEW: PEP and sanction hits"),
    /** Status REVIEW: one of two documents failed. Review. */
    INDIVIDUAL_TWO_DOCUMENTS("individual-two-documents", "two documents", "REVIEW: one of two documents failed"),
    /** A monitoring run that found nothing new. No decision. */
    INDIVIDUAL_MONITORING_CLEAR(
            "individual-monitoring-clear", "monitoring clear", "a monitoring run that found nothing new"),
    /** In progress, waiting for the applicant. Its execution in the sandbox never ends. Pending. */
    INDIVIDUAL_IN_PROGRESS("individual-in-progress", "in progress", "in progress, waiting for the applicant"),
    /** State ERROR: a data source failed. Technical failure. */
    INDIVIDUAL_ERROR("individual-error", "error", "ERROR: a KYC data source failed"),
    /** State TIMEOUT: the execution took too long. Technical failure. */
    INDIVIDUAL_TIMEOUT("individual-timeout", "timeout", "TIMEOUT: the execution took too long"),
    /** State CANCELED. Technical failure. */
    INDIVIDUAL_CANCELED(
            "individual-error",
            "cancelled",
            "CANCELED before the end",
            json -> AbortedResult.derive(WorkflowExecutionState.CANCELED, "01KXXQPS5W5GSS6HXNNVQM51DC", json)),
    /** State TERMINATED: the platform stopped the execution. Technical failure. */
    INDIVIDUAL_TERMINATED(
            "individual-error",
            "terminated",
            "TERMINATED by the platform before the end",
            json -> AbortedResult.derive(WorkflowExecutionState.TERMINATED, "01KXXQPS5W5GSS6HXNNVQM51DT", json)),
    /** What a later version of the API could send: values and fields that this version does not know. Unrecognized. */
    INDIVIDUAL_FROM_THE_FUTURE(
            "individual-from-the-future", "from the future", "values and fields that this version does not know"),
    /** An ownership run that completed normally. No decision. */
    ORGANIZATION_COMPLETE(
            "organization-complete",
            "organization complete",
            "ownership of a company: completed, no decision asked for"),
    /** An ownership run with owners, officials, companies that own each other, and one whose owners are unknown. No decision. */
    ORGANIZATION_OWNERSHIP(
            "organization-ownership", "organization ownership", "ownership of a company, with owners and officials"),
    /** Status REVIEW: the company is on one of the customer's own lists. Review. */
    ORGANIZATION_REVIEW("organization-review", "organization review", "REVIEW of a company: it is on an internal list");

    private final String file;
    private final String workflowName;
    private final String description;
    private final UnaryOperator<byte[]> derivation;

    Sample(String file, String workflowName, String description) {
        this(file, workflowName, description, json -> json);
    }

    Sample(String file, String workflowName, String description, UnaryOperator<byte[]> derivation) {
        this.file = file;
        this.workflowName = workflowName;
        this.description = description;
        this.derivation = derivation;
    }

    /**
     * The response as FrankieOne sends it.
     *
     * @return a new array with UTF-8 JSON: an envelope with its {@code workflowResult}
     */
    public byte[] json() {
        return derivation.apply(FixtureFile.read("frankieone/" + file));
    }

    /**
     * The parsed response.
     *
     * @return the envelope
     */
    public WorkflowResponse response() {
        return WorkflowResponse.parse(json());
    }

    /**
     * The parsed result in the response.
     *
     * @return the result
     */
    public WorkflowResult result() {
        return WorkflowResult.parse(json());
    }

    /**
     * The name of the workflow that ends with this result in every {@link FrankieOneSandbox}.
     *
     * @return a name such as {@code overridden to pass}
     */
    public String workflowName() {
        return workflowName;
    }

    /**
     * A short description for a person.
     *
     * @return one line, such as {@code FAIL, overridden to PASS by an operator}
     */
    public String description() {
        return description;
    }
}
