package dev.verdict;

/** How far an execution is: what a wait looks at. Whether it went well is the {@link Verdict}'s word. */
public enum Progress {
    /** The platform is still working on it, or waits for the person. */
    RUNNING,
    /** Nothing more will happen by itself. */
    ENDED,
    /** The platform's word for it is missing or not known. A wait goes on until its deadline. */
    UNKNOWN
}
