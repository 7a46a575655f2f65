package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.AcceptSingleValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why nobody can see who is behind an owner. A component is null where nothing was sent.
 *
 * @param type the reason
 * @param description the reason in words
 * @param circularEntities the ids of the companies that own each other
 * @param candidates the companies that the owner could be
 * @param unknownFields every other field, as sent
 */
public record BlockingReason(
        @Printable Open<OrganizationBlockingDefinition> type,
        @Nullable String description,
        @Printable @AcceptSingleValue List<String> circularEntities,
        List<OrganizationBlockingCandidate> candidates,
        JsonObject unknownFields)
        implements JsonRecord {

    public BlockingReason {
        circularEntities = List.copyOf(circularEntities);
        candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
