package dev.verdict.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.review.Person;
import dev.verdict.sandbox.Sample;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LogPagesTest {
    private final TestDesk desk = new TestDesk();
    private final String run = desk.put(Sample.INDIVIDUAL_REVIEW_AML, "RUN1", new Person("u1", "Jane Doe", null));
    private final Visitor ann = desk.enter();
    private final Visitor ben = desk.enter();

    @BeforeEach
    void act() {
        ann.post("/analyst", Map.of("name", "ann@example.com"));
        ben.post("/analyst", Map.of("name", "Ben"));
        ann.post(run + "/note", Map.of("note", "=HYPERLINK(\"http://evil.example\")"));
        ben.post(run + "/reveal", Map.of());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static int entries(String page) {
        return Visitor.all(page, "<tbody>(.*?)</tbody>").stream()
                .mapToInt(body -> body.split("<tr>", -1).length - 1)
                .sum();
    }

    @Test
    void the_log_is_filtered_by_day_person_and_action() {
        String page = ann.page("/log");
        String key =
                Visitor.all(page, "<option value=\"(\\w+)\">ann@example.com").get(0);

        assertThat(entries(page)).isEqualTo(2);
        assertThat(entries(ann.page("/log?by=" + key))).isEqualTo(1);
        assertThat(entries(ann.page("/log?action=RUN_VIEWED"))).isEqualTo(1);
        assertThat(entries(ann.page("/log?date=today"))).isEqualTo(2);
        assertThat(entries(ann.page("/log?date=custom&to=2026-11-26"))).isZero();
        assertThat(ann.get("/log?by=ann@example.com").statusCode()).isEqualTo(400);
        assertThat(Visitor.links(page)).allSatisfy(link -> assertThat(link).doesNotContain("ann", "Ben"));
    }

    @Test
    void the_files_have_the_same_filters_and_no_formula() {
        HttpResponse<String> csv = ann.get("/log.csv?action=NOTE");
        HttpResponse<String> lines = ann.get("/log.jsonl");

        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"log.csv\"");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(csv.body())
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"")
                .doesNotContain(",\"=HYPERLINK");
        assertThat(lines.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"log.jsonl\"");
        assertThat(lines.body().lines()).hasSize(2);
        assertThat(List.of(ann.get("/log.csv?action=x"), ann.get("/log.csv?date=x")))
                .allSatisfy(response -> assertThat(response.statusCode()).isEqualTo(400));
    }
}
