package dev.verdict.http.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.ServiceProfile;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.engine.Ids;
import dev.verdict.http.engine.PathSegment;
import dev.verdict.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entity that a response of FrankieOne's is about. A response can name it in its result and, around that, in several places of
 * the envelope. The recorded responses show which of them can be relied on:
 *
 * <ul>
 *   <li>The {@code entityId} of a result is the entity that the workflow ran for: wherever a recording has one, the risk
 *       assessment, the subjects of the steps and the evidence name the same.
 *   <li>The envelope can name another: in the recorded organization, {@code organization.entityId} is not the entity of the
 *       result. So it says nothing against a result that names its entity.
 *   <li>A result can leave its entity out, as in the recorded individual. Then the envelope is all there is.
 * </ul>
 *
 * <p>So the id in the result must be the requested one; only if the result has none, every id in the envelope must be. A response
 * without any id is accepted: the id of its execution has to agree as well.
 *
 * @param inResult what the result says; empty if it says nothing
 * @param inEnvelope what the envelope says, most specific first
 */
record EntityIdCheck(Optional<LocatedId> inResult, List<LocatedId> inEnvelope) {
    private static final String ENTITY_ID = "entityId";
    private static final String SERVICE_PROFILE = "serviceProfile";

    /** An id, and where it was sent. */
    record LocatedId(String location, String id) {
        private void require(String requested) {
            if (!Ids.same(requested, id)) {
                throw UnreadableBodyException.aboutAnother("entity", location);
            }
        }
    }

    /** What a response with a result says. */
    static EntityIdCheck of(EntityKind kind, WorkflowResponse response) {
        Optional<JsonObject> entity = switch (kind) {
            case INDIVIDUAL -> response.individualAsSent();
            case ORGANIZATION -> response.organizationAsSent();
        };
        ServiceProfile profile = response.serviceProfile();
        return new EntityIdCheck(
                located("$.workflowResult.", response.workflowResult().entityId()),
                envelope(kind, response.entityId(), entity, profile == null ? null : profile.entityId()));
    }

    /** What a response without a result says. */
    static EntityIdCheck of(EntityKind kind, JsonObject root) {
        return new EntityIdCheck(
                Optional.empty(),
                envelope(
                        kind,
                        root.get(ENTITY_ID),
                        root.object(kind.jsonName()),
                        root.object(SERVICE_PROFILE)
                                .map(profile -> profile.get(ENTITY_ID))
                                .orElse(null)));
    }

    private static List<LocatedId> envelope(
            EntityKind kind, @Nullable Object entityId, Optional<JsonObject> entity, @Nullable Object idInProfile) {
        return Stream.of(
                        located("$.", entityId),
                        entity.flatMap(fields -> located("$." + kind.jsonName() + ".", fields.get(ENTITY_ID))),
                        located("$." + SERVICE_PROFILE + ".", idInProfile))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocatedId> located(String parent, @Nullable Object id) {
        return Optional.ofNullable(Ids.text(id)).map(text -> new LocatedId(parent + ENTITY_ID, text));
    }

    /**
     * Refuses the response if it is about another entity.
     *
     * @param requested the entity in the request
     * @throws UnreadableBodyException if it is
     */
    void require(String requested) {
        if (inResult.isPresent()) {
            inResult.get().require(requested);
        } else {
            inEnvelope.forEach(id -> id.require(requested));
        }
    }

    /**
     * Refuses a part of a response that is about another entity.
     *
     * @param requested the entity in the request
     * @param sent the entity of the part; null if it has none
     * @param part where the part was sent
     * @throws UnreadableBodyException if it is
     */
    static void require(String requested, @Nullable String sent, String part) {
        located(part + ".", sent).ifPresent(id -> id.require(requested));
    }

    /** The entity, where the request did not name it by its id: what the result says, else what the envelope says. */
    Optional<String> usableId() {
        return Stream.concat(inResult.stream(), inEnvelope.stream())
                .map(LocatedId::id)
                .filter(PathSegment::isUsable)
                .findFirst();
    }
}
