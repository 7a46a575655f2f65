package dev.verdict.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.review.Person;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveUpdatesTest {
    private final TestDesk desk = new TestDesk();
    private final Visitor visitor = desk.enter();

    @AfterEach
    void close() {
        desk.close();
    }

    private BufferedReader events(String since, String lastId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visitor.address() + "/events" + since))
                .header("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<InputStream> response = visitor.client().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** The next event: its number, its kind and its text. */
    private static String next(BufferedReader events) throws IOException {
        String id = "";
        String kind = "";
        String line = events.readLine();
        while (line != null) {
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                kind = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                return id + " " + kind + " " + line.substring(5).strip();
            }
            line = events.readLine();
        }
        return "end";
    }

    private void put(String id) {
        desk.put(Sample.INDIVIDUAL_REVIEW_AML, id, new Person("u", "Jane Doe", "jane@example.com"));
    }

    @Test
    void an_open_page_learns_which_run_changed_and_nothing_else() throws Exception {
        String page = visitor.page("/runs");
        BufferedReader events =
                events(Visitor.all(page, "data-events=\"/events([^\"]+)\"").get(0), "");

        put("A");
        put("B");

        assertThat(next(events)).isEqualTo("1 run frankieone/A");
        assertThat(next(events)).isEqualTo("2 run frankieone/B");
        assertThat(visitor.page("/runs/row/frankieone/B"))
                .contains("id=\"run-frankieone-B\"", "J••• D•••")
                .doesNotContain("<html");
    }

    @Test
    void a_page_that_lost_the_connection_gets_what_it_missed() throws Exception {
        put("A");
        put("B");
        put("C");

        assertThat(next(events("?since=0", "1"))).isEqualTo("2 run frankieone/B");
        assertThat(next(events("?since=2", ""))).isEqualTo("3 run frankieone/C");
        assertThat(next(events("?since=9", ""))).as("from before a restart").isEqualTo("3 missed reload");
        ReviewRun again = desk.store.runs().get(0);
        for (int i = 0; i < 1001; i++) {
            desk.store.put(again);
        }
        assertThat(next(events("?since=1", ""))).as("more than is kept").isEqualTo("1004 missed reload");
    }

    @Test
    void the_connections_end_when_the_desk_closes() throws Exception {
        BufferedReader events = events("?since=0", "");
        put("A");
        assertThat(next(events)).isEqualTo("1 run frankieone/A");

        desk.close();

        assertThat(next(events)).isEqualTo("end");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visitor.address() + "/events?since=x"))
                .header("Accept", "text/event-stream");

        assertThat(visitor.send(request).statusCode()).isEqualTo(400);
    }
}
