package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one webhook of SEON tells. Events that this version does not know are ordinary: they are {@link UnknownEvent} and lose
 * nothing.
 *
 * <p>Parse a webhook through {@link SeonWebhook#receive}, which checks its signature first. {@link #parse} believes what it is
 * given: it is for bodies that were checked before, say ones that were stored. Immutable, and free of personal data when
 * printed.
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
     * @throws UnreadableBodyException if it is not JSON, names no event, or lacks what the event is about; the message names the
     *     place and never a value
     */
    static SeonEvent parse(byte[] body) {
        return Events.parse(body);
    }

    /**
     * What happened, in SEON's word.
     *
     * @return the JSON field {@code event}
     */
    String event();

    /**
     * When it happened, by SEON's clock.
     *
     * @return the time; null if none was sent
     */
    @Nullable
    Instant at();
}
