package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.fixtures.MutableJson;
import dev.verdict.sandbox.server.Reply;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Creates the link to a hosted page where a person would upload documents. The sandbox serves no such page. */
final class HostedUrlEndpoint implements Route.Endpoint {
    private static final Duration VALIDITY = Duration.ofDays(1);

    private final EntityRegistry entities;
    private final Clock clock;

    HostedUrlEndpoint(EntityRegistry entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Reply.Response respond(RoutedRequest request) {
        MutableJson body = request.body();
        String entityId = body.filledText("entityId")
                .or(() -> body.filledText("customerRef")
                        .map(reference -> entities.individual(request.childId(), reference)))
                .orElseThrow(() -> ApiErrorException.badRequest("entityId or customerRef is required", "entityId"));
        return Reply.Response.json(
                200,
                Map.of(
                        "status",
                        body.isTrue("sendSMS") ? "SENT" : "CREATED",
                        "url",
                        request.baseUrl() + "/hosted/" + UUID.randomUUID(),
                        "urlExpiry",
                        clock.instant().plus(VALIDITY).toString(),
                        "requestId",
                        request.requestId(),
                        "entityId",
                        entityId));
    }
}
