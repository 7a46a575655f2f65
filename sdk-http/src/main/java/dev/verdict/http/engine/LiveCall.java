package dev.verdict.http.engine;

/** A call that has not ended, as the client sees it when it closes. */
public interface LiveCall {
    boolean isOnceOnly();

    /** Ends the call, unless it is once-only and was sent: then it finishes. */
    void abandon();
}
