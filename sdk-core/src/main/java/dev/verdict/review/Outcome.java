package dev.verdict.review;

/** How a step or a check ended, in the same words for every platform. */
public enum Outcome {
    /** It passed. */
    PASSED,
    /** It counts against the person. */
    FAILED,
    /** A person must look at it. */
    REVIEW,
    /** A technical error stopped it. It says nothing about the person. */
    ERROR,
    /** It is not finished, or had too little data. */
    INCOMPLETE,
    /** The person left here. */
    LEFT,
    /** It was skipped, does not apply or no longer counts, or says nothing for or against the person. */
    NOT_APPLICABLE,
    /** The run has not reached it. */
    NOT_REACHED,
    /** This version does not know the platform's value, or there is none. */
    UNRECOGNIZED
}
