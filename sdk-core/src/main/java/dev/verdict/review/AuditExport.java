package dev.verdict.review;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes audit logs for other programs. What it writes names persons: treat the files as personal data.
 *
 * <p>Both forms are streams of lines, each with its line end, so that a log of any length can be written while it is read. Stateless and
 * safe to share between threads.
 */
public final class AuditExport {
    /** A column: its name, and its text in an entry. */
    private record Column(String name, Function<AuditEntry, @Nullable String> text) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("at", entry -> Objects.toString(entry.at(), null)),
            new Column("by", AuditEntry::by),
            new Column("action", entry -> word(entry.action())),
            new Column("platform", AuditEntry::platform),
            new Column("runId", AuditEntry::runId),
            new Column("from", entry -> word(entry.from())),
            new Column("to", entry -> word(entry.to())),
            new Column("reason", AuditEntry::reason),
            new Column("note", AuditEntry::note));

    /**
     * What spreadsheets take for the beginning of a formula, also in full width and after spaces and invisible characters, and control
     * characters that end a cell.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠]|[\\t\\r\\n\\x00]).*", Pattern.DOTALL);

    private AuditExport() {}

    private static @Nullable String word(Open<?> value) {
        return value.isPresent() ? value.raw() : null;
    }

    /**
     * The entries as JSON Lines: one JSON object a line, without the fields that have no value.
     *
     * @param entries the entries
     * @return the lines, each ended by a line feed; to be encoded as UTF-8
     */
    public static Stream<String> jsonLines(Collection<AuditEntry> entries) {
        return entries.stream().map(entry -> {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            for (Column column : COLUMNS) {
                String text = column.text().apply(entry);
                if (text != null) {
                    fields.put(column.name(), text);
                }
            }
            return new String(JsonObject.of(fields).toJson(), StandardCharsets.UTF_8) + "\n";
        });
    }

    /**
     * The entries as CSV (RFC 4180) with a header. Every cell is quoted. A cell that a spreadsheet would run as a formula begins with an
     * apostrophe, so that it is shown as text.
     *
     * @param entries the entries
     * @return the rows, each ended by CR LF; to be encoded as UTF-8
     */
    public static Stream<String> csv(Collection<AuditEntry> entries) {
        Stream<String> header = Stream.of(row(COLUMNS.stream().map(Column::name)));
        return Stream.concat(
                header,
                entries.stream()
                        .map(entry -> row(COLUMNS.stream()
                                .map(column ->
                                        Objects.requireNonNullElse(column.text().apply(entry), "")))));
    }

    private static String row(Stream<String> cells) {
        return cells.map(AuditExport::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
