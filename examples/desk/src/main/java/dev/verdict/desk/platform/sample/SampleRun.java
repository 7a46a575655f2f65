package dev.verdict.desk.platform.sample;

import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowRun;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run that was invented. */
public sealed interface SampleRun {

    /** How the run ends; null if it has ended, or never does. */
    @Nullable
    Ending ending();

    /** How a pending run ends. */
    @FunctionalInterface
    interface Ending {
        /** Makes the platform end the run at this time, and send its webhooks. */
        void end(Instant at, FrankieOneSandbox frankieOne, SeonSandbox seon);
    }

    /**
     * An execution of FrankieOne's.
     *
     * @param response the response to a get call
     * @param userId this backend's id of the person
     */
    record FrankieOne(
            WorkflowResponse response,
            String userId,
            @Nullable Ending ending) implements SampleRun {
        /** The response, whose text has no personal data. */
        @Override
        public String toString() {
            return "FrankieOne[" + response + "]";
        }
    }

    /**
     * A run of SEON's.
     *
     * @param run the run after its events so far
     * @param outside events of the same person that belong to no run
     */
    record Seon(
            WorkflowRun run,
            List<SeonEvent> outside,
            @Nullable Ending ending) implements SampleRun {
        /** The run, whose text has no personal data. */
        @Override
        public String toString() {
            return "Seon[" + run + "]";
        }
    }
}
