package dev.verdict.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What every answer that is a list has in common. */
final class ListAnswers {
    private ListAnswers() {}

    /**
     * An empty list can be left out of an answer; but a body without the list, and with nothing else of the answer or with
     * something that does not belong there, is not an empty page. Taken for one, it would say that nothing was ever executed.
     */
    static void require(
            byte[] json, String list, @Nullable ListMeta meta, @Nullable String requestId, JsonObject unknownFields) {
        boolean isSomethingElse =
                meta == null && requestId == null || !unknownFields.asMap().isEmpty();
        if (isSomethingElse && !JsonBinding.hasField(json, list)) {
            throw new UnreadableBodyException("there is no " + list, "$." + list);
        }
    }
}
