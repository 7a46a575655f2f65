package dev.verdict.seon;

import dev.verdict.SafeText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A webhook whose signature was right, or the unsigned {@link Ping}.
 *
 * @param event what it tells
 * @param requestId its {@code Request-Id}: the same for each attempt to deliver it, so remember it to do things once. The signature
 *     does not cover it; folding an event twice into a run does no harm. Null if none was sent
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
