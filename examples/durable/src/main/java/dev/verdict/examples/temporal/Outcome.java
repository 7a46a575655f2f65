package dev.verdict.examples.temporal;

import dev.verdict.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a verification ended. Running out of time is no verdict, so {@link #verdict()} has one only if the execution ended.
 *
 * @param end how
 * @param lastSnapshot what the last poll saw; null if there was none
 * @param reference the execution, to read its result or to wait again; null if none is known
 * @param attempt the attempt whose outcome is not known; null if there is none
 */
public record Outcome(
        End end,
        @Nullable Snapshot lastSnapshot,
        @Nullable String reference,
        @Nullable String attempt) {

    /** How it ended. */
    public enum End {
        /** The execution ended: see the verdict. */
        VERDICT,
        /** The execution goes on, or its reviewer has not decided. {@link Verifications#resume} waits again. */
        DEADLINE,
        /** Until the deadline, the platform could not be reached or was busy. Nothing was executed. */
        NOT_EXECUTED,
        /** It cannot be told whether something was executed. A person must look before anybody executes again. */
        UNKNOWN
    }

    static Outcome verdict(Snapshot snapshot, String reference) {
        return new Outcome(End.VERDICT, snapshot, reference, null);
    }

    static Outcome deadline(@Nullable Snapshot lastSnapshot, String reference) {
        return new Outcome(End.DEADLINE, lastSnapshot, reference, null);
    }

    static Outcome notExecuted() {
        return new Outcome(End.NOT_EXECUTED, null, null, null);
    }

    static Outcome unknown(String attempt) {
        return new Outcome(End.UNKNOWN, null, null, attempt);
    }

    /** The verdict; empty if the execution has not ended, or there is none. */
    public Optional<Verdict.Kind> verdict() {
        return end == End.VERDICT ? Optional.ofNullable(lastSnapshot).map(Snapshot::verdict) : Optional.empty();
    }
}
