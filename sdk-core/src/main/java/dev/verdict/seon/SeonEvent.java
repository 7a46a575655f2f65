package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that SEON sends as a webhook. An event that this version does not know is an {@link UnknownEvent}, which keeps all data.
 *
 * <p>Receive webhooks with {@link SeonWebhook#receive}, which checks the signature before it parses. {@link #parse} does not check a
 * signature: use it for bodies that were checked before, for example stored ones. Immutable. {@code toString} prints no personal data.
 */
public sealed interface SeonEvent extends JsonRecord
        permits AmlEvent,
                IdvSessionFinished,
                ListsEvent,
                Ping,
                TransactionProcessed,
                TransactionStatusUpdate,
                UnknownEvent,
                WorkflowEvent {

    /**
     * Reads an event.
     *
     * @param body UTF-8 JSON, with or without byte order mark
     * @return the event
     * @throws UnreadableBodyException if it is not JSON, has no event name, or has no data for a known event; the message names the
     *     location and never a value
     */
    static SeonEvent parse(byte[] body) {
        return EventParser.parse(body);
    }

    /**
     * SEON's name of the event.
     *
     * @return the JSON field {@code event}
     */
    String event();

    /**
     * When it happened, by SEON's clock.
     *
     * @return the time; null if SEON did not send it
     */
    @Nullable
    Instant at();
}
