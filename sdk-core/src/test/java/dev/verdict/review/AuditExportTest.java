package dev.verdict.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditExportTest {
    private static final List<String> HEADER =
            List.of("at", "by", "action", "platform", "runId", "from", "to", "reason", "note");

    private static AuditEntry entry(@Nullable String by, @Nullable String reason) {
        return new AuditEntry(
                Rows.NOON,
                by,
                Open.of(AuditAction.STATUS_CHANGE),
                "Test",
                "run-1",
                Open.absent(),
                Open.of(AuditAction.class, "Approve"),
                reason,
                null);
    }

    private static List<List<String>> table(List<AuditEntry> entries) {
        return rows(AuditExport.csv(entries).collect(Collectors.joining()));
    }

    /** A reader for RFC 4180, written from its grammar. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            assertThat(csv.charAt(at)).as("every cell is quoted").isEqualTo('"');
            StringBuilder cell = new StringBuilder();
            at++;
            while (csv.charAt(at) != '"' || at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append(csv.charAt(at));
                at += csv.charAt(at) == '"' ? 2 : 1;
            }
            at++;
            row.add(cell.toString());
            if (csv.charAt(at) == ',') {
                at++;
            } else {
                assertThat(csv.substring(at, at + 2)).isEqualTo("\r\n");
                at += 2;
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    @Test
    void csv_has_a_header_and_a_row_for_each_entry() {
        assertThat(table(List.of(entry("Mara \"M\" Inkwell, Esq.", "two\r\nlines"))))
                .containsExactly(
                        HEADER,
                        List.of(
                                "2026-03-02T12:00:00Z",
                                "Mara \"M\" Inkwell, Esq.",
                                "STATUS_CHANGE",
                                "Test",
                                "run-1",
                                "",
                                "Approve",
                                "two\r\nlines",
                                ""));
        assertThat(table(List.of())).containsExactly(HEADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "\0=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "=cmd|' /C calc'!A0",
                "\u200b=1",
                "\u3000=1"
            })
    void a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(String formula) {
        List<String> row = table(List.of(entry(formula, formula))).get(1);

        assertThat(row.get(1)).isEqualTo("'" + formula);
        assertThat(row.get(7)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "seen - fine", "1-2", "'quoted'", "m@inkwell.example", "ok\n=1"})
    void other_cells_are_unchanged(String text) {
        assertThat(table(List.of(entry(text, null))).get(1).get(1)).isEqualTo(text);
    }

    @Test
    void whatever_the_text_csv_reads_back_and_json_lines_read_back() {
        long seed = Long.getLong("verdict.seed", new Random().nextLong());
        Random random = new Random(seed);
        String alphabet = "a,\"'\r\n\t =+-@＝;\\\u0001é\u2028😀";
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(12), 0, alphabet.codePointCount(0, alphabet.length()))
                    .map(index -> alphabet.codePointAt(alphabet.offsetByCodePoints(0, index)))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            AuditEntry entry = entry(text, text);

            String cell = table(List.of(entry)).get(1).get(7);
            assertThat(cell).as("seed %s", seed).isIn(text, "'" + text);
            List<String> lines = AuditExport.jsonLines(List.of(entry, entry)).toList();
            assertThat(lines).hasSize(2).allMatch(line -> line.indexOf('\n') == line.length() - 1);
            assertThat(JsonObject.parse(lines.get(0).getBytes(StandardCharsets.UTF_8))
                            .get("reason"))
                    .as("seed %s", seed)
                    .isEqualTo(text);
        }
    }

    @Test
    void json_lines_have_no_fields_without_a_value() {
        assertThat(AuditExport.jsonLines(List.of(entry(null, null))))
                .containsExactly("{\"at\":\"2026-03-02T12:00:00Z\",\"action\":\"STATUS_CHANGE\",\"platform\":\"Test\","
                        + "\"runId\":\"run-1\",\"to\":\"Approve\"}\n");
    }

    @Test
    void an_entry_prints_neither_person_nor_reason_nor_note() {
        ReviewRun run = Rows.run("run-1", "u-1").row();

        assertThat(AuditEntry.statusChange(Rows.NOON, "Mara", run, Open.of(AuditAction.class, "DECLINED"), "forged")
                                .toString()
                        + AuditEntry.of(Rows.NOON, "Mara", AuditAction.NOTE, run, "forged"))
                .contains("STATUS_CHANGE", "DECLINED", "run-1", "NOTE")
                .doesNotContain("Mara", "forged", "u-1");
    }

    @Test
    void the_log_of_a_run_takes_entries_of_that_run_in_order_of_time() {
        ReviewRun run = Rows.run("run-1", "u-1").row();
        AuditEntry later = AuditEntry.of(Rows.NOON.plusSeconds(1), "Mara", AuditAction.NOTE, run, "b");
        AuditEntry earlier = AuditEntry.of(Rows.NOON, "Mara", AuditAction.NOTE, run, "a");
        AuditEntry ofAnother = AuditEntry.of(
                Rows.NOON, "Mara", AuditAction.NOTE, Rows.run("run-2", "u-1").row(), "c");

        assertThat(run.withLog(List.of(later, earlier, ofAnother))
                        .withLog(List.of(later))
                        .log())
                .containsExactly(earlier, later);
    }
}
