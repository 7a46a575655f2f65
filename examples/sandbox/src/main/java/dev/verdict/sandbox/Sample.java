package dev.verdict.sandbox;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A ready-made FrankieOne answer: complete, realistic, and about invented people and companies.
 *
 * <pre>{@code
 * WorkflowResult result = Sample.INDIVIDUAL_REVIEW_AML.result();
 * }</pre>
 *
 * <p>{@link #INDIVIDUAL_PASS} and {@link #ORGANIZATION_COMPLETE} are the vendor's own published samples, placeholders
 * included. Samples may be added, and fields may be added to them.
 */
public enum Sample {
    /** Passed, although a step is listed as failed. Approved. */
    INDIVIDUAL_PASS("individual-pass", "pass", "passed, although the IDV step is listed as failed"),
    /** Passed, and a person confirmed it by an override that keeps the status. Approved. */
    INDIVIDUAL_PASS_CONFIRMED("individual-pass-confirmed", "pass confirmed", "passed, and confirmed by an operator"),
    /** Passed, and a person overrode it to fail. Declined. */
    INDIVIDUAL_PASS_OVERRIDDEN_TO_FAIL(
            "individual-pass-overridden-to-fail", "overridden to fail", "passed, then failed by an operator"),
    /** Failed: a KYC rule is not matched, as no source knows the date of birth. Declined. */
    INDIVIDUAL_FAIL_KYC("individual-fail-kyc", "fail", "failed: a KYC rule and the date of birth do not match"),
    /** Failed, and a person overrode it to pass. Approved. */
    INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS(
            "individual-fail-overridden-to-pass", "overridden to pass", "failed, then passed by an operator"),
    /** To be reviewed: hits as politically exposed and as sanctioned, and one hit that was already a false positive. */
    INDIVIDUAL_REVIEW_AML("individual-review-aml", "review", "to be reviewed: PEP and sanction hits"),
    /** To be reviewed: one of two documents failed. */
    INDIVIDUAL_TWO_DOCUMENTS(
            "individual-two-documents", "two documents", "to be reviewed: one of two documents failed"),
    /** A monitoring run that found nothing new. No decision. */
    INDIVIDUAL_MONITORING_CLEAR(
            "individual-monitoring-clear", "monitoring clear", "a monitoring run that found nothing new"),
    /** Running, and waiting for the person to do their part. It never ends, in the sandbox either. Pending. */
    INDIVIDUAL_IN_PROGRESS("individual-in-progress", "in progress", "running, and waiting for the person"),
    /** Broken off by an error of a source. Technical failure. */
    INDIVIDUAL_ERROR("individual-error", "error", "broken off: a KYC source failed"),
    /** Broken off after too long a time. Technical failure. */
    INDIVIDUAL_TIMEOUT("individual-timeout", "timeout", "broken off: it took too long"),
    /** Called off. Technical failure. */
    INDIVIDUAL_CANCELED(
            "individual-error",
            "cancelled",
            "called off before the end",
            json -> BrokenOff.as(WorkflowExecutionState.CANCELED, "01KXXQPS5W5GSS6HXNNVQM51DC", json)),
    /** Stopped by the platform. Technical failure. */
    INDIVIDUAL_TERMINATED(
            "individual-error",
            "terminated",
            "stopped by the platform before the end",
            json -> BrokenOff.as(WorkflowExecutionState.TERMINATED, "01KXXQPS5W5GSS6HXNNVQM51DT", json)),
    /** What a later version of the API could send: words and fields that nobody knows yet. Unrecognized. */
    INDIVIDUAL_FROM_THE_FUTURE(
            "individual-from-the-future", "from the future", "words and fields that nobody knows yet"),
    /** An ownership run that finished well. No decision. */
    ORGANIZATION_COMPLETE(
            "organization-complete", "organization complete", "an ownership run of a company, finished well"),
    /** An ownership run that names owners, officials, companies that own each other, and one nobody can look behind. No decision. */
    ORGANIZATION_OWNERSHIP(
            "organization-ownership",
            "organization ownership",
            "an ownership run of a company, with its owners and officials"),
    /** To be reviewed: a company that is on a list of the customer's own. */
    ORGANIZATION_REVIEW(
            "organization-review", "organization review", "a company, to be reviewed: it is on an internal list");

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
     * The answer as it was sent.
     *
     * @return UTF-8 JSON of an envelope with its {@code workflowResult}, the caller's own copy
     */
    public byte[] json() {
        try (InputStream in =
                Objects.requireNonNull(Sample.class.getResourceAsStream("frankieone/" + file + ".json"), file)) {
            return derivation.apply(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The answer, parsed.
     *
     * @return the envelope
     */
    public WorkflowResponse response() {
        return WorkflowResponse.parse(json());
    }

    /**
     * The result in the answer, parsed.
     *
     * @return the result
     */
    public WorkflowResult result() {
        return WorkflowResult.parse(json());
    }

    /**
     * The name of the workflow that ends in this result in every {@link FrankieOneSandbox}.
     *
     * @return a name such as {@code overridden to pass}
     */
    public String workflowName() {
        return workflowName;
    }

    /**
     * What happened, in one line.
     *
     * @return a few words for a person, such as {@code failed, then passed by an operator}
     */
    public String description() {
        return description;
    }
}
