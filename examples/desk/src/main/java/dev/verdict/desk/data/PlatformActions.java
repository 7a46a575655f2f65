package dev.verdict.desk.data;

import dev.verdict.review.ReviewRun;
import java.util.List;

/** What the desk needs of a platform. Implementations are safe to share between threads, and store the runs that they change. */
public interface PlatformActions {

    /** The name of the platform, as {@link ReviewRun#platform()} has it. */
    String platform();

    /** The workflows in which a verification can be started. */
    List<String> workflows();

    /**
     * The run as the platform knows it now.
     *
     * @throws dev.verdict.VerdictException if the platform does not answer
     */
    ReviewRun refresh(ReviewRun run);

    /**
     * Sends a decision, once.
     *
     * @param run the run, as it is in the store
     * @return what the platform answered; once it is accepted, the store has the changed run
     */
    PlatformAnswer decide(ReviewRun run, DeskActions.Decision decision, String analyst, String reason);

    /** Starts a verification, once. */
    Created create(NewVerification request);
}
