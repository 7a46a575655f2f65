package dev.verdict.desk.data;

import java.util.Objects;

/**
 * A verification that an analyst starts.
 *
 * @param platform the name of the platform
 * @param workflow one of {@link DeskActions#workflows(String)}
 * @param userId the integrator's id of the person; personal data
 * @param analyst who starts it
 */
public record NewVerification(String platform, String workflow, String userId, String analyst) {

    public NewVerification {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(analyst, "analyst");
        userId = userId.strip();
        if (userId.isEmpty() || userId.length() > 100) {
            throw new IllegalArgumentException("a user id of 1 to 100 characters is required");
        }
    }

    /** The platform and the workflow. */
    @Override
    public String toString() {
        return "NewVerification[" + platform + ", " + workflow + "]";
    }
}
