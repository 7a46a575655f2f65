package dev.verdict.seon;

import dev.verdict.SafeText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A webhook with a valid signature, or the unsigned {@link Ping}.
 *
 * @param event the event
 * @param requestId the {@code Request-Id} of the delivery, the same for each of its attempts: use it to detect duplicates. The
 *     signature does not cover it. Applying an event to a run twice does no harm. Null if SEON did not send it
 */
public record ReceivedEvent(SeonEvent event, @Nullable String requestId) {

    public ReceivedEvent {
        Objects.requireNonNull(event, "event");
    }

    @Override
    public String toString() {
        return event + ", request " + SafeText.name(requestId);
    }
}
