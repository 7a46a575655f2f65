package dev.verdict;

/** Whether an execution has ended. A wait uses it; whether the outcome is good is in the {@link Verdict}. */
public enum Progress {
    /** The platform still works on the execution, or waits for the person. */
    RUNNING,
    /** The execution ended. It will not continue by itself. */
    ENDED,
    /** The platform's value is missing or unknown. A wait continues until its deadline. */
    UNKNOWN
}
