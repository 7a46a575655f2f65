package dev.verdict.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The link under which a person would show their documents. Nothing is served there. */
final class HostedUrlCall implements Route.Endpoint {
    private static final Duration VALIDITY = Duration.ofDays(1);

    private final Entities entities;
    private final Clock clock;

    HostedUrlCall(Entities entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Reply.Answer answer(RoutedCall call) {
        JsonTree body = call.body();
        String entityId = body.filledText("entityId")
                .or(() ->
                        body.filledText("customerRef").map(reference -> entities.individual(call.childId(), reference)))
                .orElseThrow(() -> Refusal.badRequest("one of entityId and customerRef is needed", "entityId"));
        return Reply.Answer.json(
                200,
                Map.of(
                        "status",
                        body.isTrue("sendSMS") ? "SENT" : "CREATED",
                        "url",
                        call.baseUrl() + "/hosted/" + UUID.randomUUID(),
                        "urlExpiry",
                        clock.instant().plus(VALIDITY).toString(),
                        "requestId",
                        call.requestId(),
                        "entityId",
                        entityId));
    }
}
