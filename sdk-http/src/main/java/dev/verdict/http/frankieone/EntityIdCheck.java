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
 * Checks which entity a response of FrankieOne is about. A response can name the entity in its result and in several fields
 * of the envelope around it. The recorded responses show which fields are reliable:
 *
 * <ul>
 *   <li>The {@code entityId} of a result is the entity that the workflow ran for: where a recording has one, the risk
 *       assessment, the subjects of the steps and the evidence have the same id.
 *   <li>The envelope can have another id: in the recorded organization, {@code organization.entityId} is not the entity of
 *       the result. The envelope therefore does not contradict a result that names its entity.
 *   <li>A result can lack its entity, as in the recorded individual. Then only the envelope has it.
 * </ul>
 *
 * <p>The id in the result must therefore be the requested one. If the result has none, every id in the envelope must be the
 * requested one. A response without any id passes, because the id of its execution must match as well.
 *
 * @param inResult the id in the result; empty if it has none
 * @param inEnvelope the ids in the envelope, most specific first
 */
record EntityIdCheck(Optional<LocatedId> inResult, List<LocatedId> inEnvelope) {
    private static final String ENTITY_ID = "entityId";
    private static final String SERVICE_PROFILE = "serviceProfile";

    /** An id and its location in the JSON. */
    record LocatedId(String location, String id) {
        private void require(String requested) {
            if (!Ids.same(requested, id)) {
                throw UnreadableBodyException.aboutAnother("entity", location);
            }
        }
    }

    /** The ids in a response with a result. */
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

    /** The ids in a response without a result. */
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
     * Throws if the response is about another entity.
     *
     * @param requested the entity in the request
     * @throws UnreadableBodyException if the response is about another entity
     */
    void require(String requested) {
        if (inResult.isPresent()) {
            inResult.get().require(requested);
        } else {
            inEnvelope.forEach(id -> id.require(requested));
        }
    }

    /**
     * Throws if a part of a response is about another entity.
     *
     * @param requested the entity in the request
     * @param sent the entity of the part; null if it has none
     * @param part the location of the part in the JSON
     * @throws UnreadableBodyException if the part is about another entity
     */
    static void require(String requested, @Nullable String sent, String part) {
        located(part + ".", sent).ifPresent(id -> id.require(requested));
    }

    /** The entity id, for a request that did not have it: from the result, or else from the envelope. */
    Optional<String> usableId() {
        return Stream.concat(inResult.stream(), inEnvelope.stream())
                .map(LocatedId::id)
                .filter(PathSegment::isUsable)
                .findFirst();
    }
}
