package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.AcceptSingleValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the platform could not determine who is behind an owner. A component is null if FrankieOne did not send it.
 *
 * @param type the reason
 * @param description a description of the reason
 * @param circularEntities the ids of the companies that own each other
 * @param candidates the companies that the owner could be
 * @param unknownFields fields that this version does not know, as sent
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
