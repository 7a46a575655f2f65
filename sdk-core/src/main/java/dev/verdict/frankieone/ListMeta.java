package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list a page stands, as FrankieOne says it beside the items. A component is null where nothing was sent, or
 * something else than documented, which is then among the unknown fields. None of it has to be true.
 *
 * @param page the number of this page; the first is 1
 * @param total how many items the whole list has
 * @param limit how many items a page can have
 * @param count how many items this page has
 * @param sort the direction: {@code asc} or {@code desc}
 * @param sortFields what the list is sorted by: {@code createdAt}, {@code updatedAt}
 * @param unknownFields every other field, as sent
 */
public record ListMeta(
        @Printable @Nullable Integer page,
        @Printable @Nullable Integer total,
        @Printable @Nullable Integer limit,
        @Printable @Nullable Integer count,
        @Nullable String sort,
        List<String> sortFields,
        JsonObject unknownFields)
        implements JsonRecord {

    public ListMeta {
        sortFields = List.copyOf(sortFields);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
