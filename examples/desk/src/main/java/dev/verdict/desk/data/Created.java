package dev.verdict.desk.data;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a {@link NewVerification}. */
public sealed interface Created {

    /**
     * A page of the platform on which the person verifies themselves.
     *
     * @param url its address, to be sent to the person; whoever has it can use it
     * @param expiresAt when the address ends; null if not known
     */
    record Link(String url, @Nullable Instant expiresAt) implements Created {
        /** Prints no address. */
        @Override
        public String toString() {
            return "Link[expires at " + expiresAt + "]";
        }
    }

    /**
     * A run that has started.
     *
     * @param key the run, which is in the store
     */
    record Started(RunKey key) implements Created {}

    /**
     * Nothing was started, or nobody knows whether it was.
     *
     * @param message why, for the analyst; contains no personal data
     */
    record NotCreated(String message) implements Created {}
}
