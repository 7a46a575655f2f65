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
 * One page of the evidence that FrankieOne has of an entity: the process results of all its executions.
 *
 * @param meta which page it is; null if not sent, which happens
 * @param requestId this call's id, which support asks for; null if not sent
 * @param processResults the process results; empty if there are none
 * @param unknownFields every other field, as sent
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
     * Reads an answer.
     *
     * @param json UTF-8 JSON of an answer that holds {@code processResults}
     * @return the answer
     * @throws UnreadableBodyException if it is not JSON, if {@code processResults} is no list of objects, or if neither it nor
     *     anything else of the answer is there
     */
    public static ProcessResults parse(byte[] json) {
        ProcessResults answer = JsonBinding.read(ProcessResults.class, Objects.requireNonNull(json, "json"));
        JsonBinding.requireList(
                json, "processResults", answer.meta != null || answer.requestId != null, answer.unknownFields);
        return answer;
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
