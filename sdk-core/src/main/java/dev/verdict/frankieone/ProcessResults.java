package dev.verdict.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import dev.verdict.json.Structure;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of the evidence about an entity: the process results of all its executions.
 *
 * @param meta the position of the page; null if not sent, which happens
 * @param requestId the id of this call, for FrankieOne's support; null if not sent
 * @param processResults the process results; empty if there are none
 * @param unknownFields all other fields, as sent
 */
public record ProcessResults(
        @Printable @Nullable ListMeta meta,
        @Printable @Nullable String requestId,
        @Printable @Structure List<ProcessResult> processResults,
        JsonObject unknownFields)
        implements JsonRecord {

    public ProcessResults {
        processResults = List.copyOf(processResults);
    }

    /**
     * Parses a response.
     *
     * @param json UTF-8 JSON of a response with {@code processResults}
     * @return the response
     * @throws UnreadableBodyException if it is not JSON, if {@code processResults} is not a list of objects, or if the body has
     *     no field of this response
     */
    public static ProcessResults parse(byte[] json) {
        ProcessResults response = JsonBinding.read(ProcessResults.class, Objects.requireNonNull(json, "json"));
        JsonBinding.requireList(
                json, "processResults", response.meta != null || response.requestId != null, response.unknownFields);
        return response;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
