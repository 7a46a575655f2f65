package dev.verdict.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The position of a page in its list, as FrankieOne sends it beside the items. A component is null if FrankieOne did not send it,
 * or sent another type than documented; such a value is in the unknown fields. The values can be wrong, so do not depend on them.
 *
 * @param page the number of this page; the first is 1
 * @param total the number of items in the whole list
 * @param limit the maximum number of items on a page
 * @param count the number of items on this page
 * @param sort the sort direction: {@code asc} or {@code desc}
 * @param sortFields the fields that the list is sorted by, such as {@code createdAt}, {@code updatedAt}
 * @param unknownFields all other fields, as sent
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
