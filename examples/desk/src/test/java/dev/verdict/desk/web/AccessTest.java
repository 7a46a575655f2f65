package dev.verdict.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.review.Person;
import dev.verdict.sandbox.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS) // all of its tests can share a server
class AccessTest {
    private final TestDesk desk = new TestDesk();
    private final String run =
            desk.put(Sample.INDIVIDUAL_REVIEW_AML, "RUN1", new Person("u1", "Jane Doe", "jane@example.com"));

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/?token=wrong", "/runs", "/runs/frankieone/RUN1", "/log.csv", "/events?since=0", "/nowhere"
            })
    void nobody_sees_anything_without_the_printed_address(String path) {
        HttpResponse<String> response = new Visitor(desk.web.address()).get(path);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body())
                .contains("Open the address that the desk printed")
                .doesNotContain("RUN1");
    }

    @Test
    void the_printed_address_leads_to_a_session_and_an_address_without_the_token() {
        HttpResponse<String> response =
                desk.enter().get(desk.web.url().substring(desk.web.address().length()));

        String cookie = response.previousResponse()
                .orElseThrow()
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(response.uri().getPath()).isEqualTo("/runs");
        assertThat(response.uri().getQuery()).isNull();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void two_browsers_are_two_analysts_until_they_change_their_names() {
        Visitor one = desk.enter();
        Visitor other = desk.enter();

        String name = Visitor.field(one.page("/runs"), "name");
        assertThat(Visitor.field(other.page("/runs"), "name")).isNotEqualTo(name);
        assertThat(other.post("/analyst", Map.of("name", "Ben")).body()).contains("The log names you Ben");
        assertThat(Visitor.field(one.page("/runs"), "name")).isEqualTo(name);
    }

    @Test
    void an_action_needs_the_token_of_the_session() {
        Visitor visitor = desk.enter();
        String otherToken = desk.enter().csrf();

        for (String body : List.of("", "csrf=", "csrf=wrong", "csrf=" + otherToken)) {
            for (String path :
                    List.of(run + "/note", run + "/reveal", run + "/decision", "/search", "/analyst", "/create")) {
                assertThat(visitor.postBody(path, body + "&note=x").statusCode())
                        .as(path + " " + body)
                        .isEqualTo(403);
            }
        }
        assertThat(desk.store.log().entries())
                .allSatisfy(entry -> assertThat(entry.note()).isNull());
        assertThat(visitor.post(run + "/note", Map.of("note", "x")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:PORT"})
    void a_request_for_another_host_is_refused(String host) throws IOException {
        assertThat(rawGet(host.replace("PORT", String.valueOf(desk.web.port())), "/?token=x"))
                .startsWith("HTTP/1.1 403")
                .contains("only at the address that it printed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT"})
    void a_request_for_this_host_is_answered(String host) throws IOException {
        String path = desk.web.url().substring(desk.web.address().length());

        assertThat(rawGet(host.replace("PORT", String.valueOf(desk.web.port())), path))
                .startsWith("HTTP/1.1 302");
    }

    /** The JDK's client sets the host itself. */
    private String rawGet(String host, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", desk.web.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/runs", "/transactions", "/log", "/create", "/nowhere", "/runs?sort=x", "/log.csv", "/log.jsonl"
            })
    void every_page_forbids_scripts_of_others_and_is_not_kept(String path) {
        HttpResponse<String> response = desk.enter().get(path);

        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void the_style_sheet_and_the_script_are_kept_for_good_at_addresses_that_change_with_them() {
        Visitor visitor = desk.enter();
        List<String> assets = Visitor.links(visitor.page("/runs")).stream()
                .filter(link -> link.startsWith("/assets/"))
                .toList();

        assertThat(assets).hasSize(2);
        for (String asset : assets) {
            HttpResponse<String> response = visitor.get(asset);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
            assertThat(visitor.get(asset.replaceFirst("/assets/.", "/assets/x")).statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verdict=GOOD",
                "date=yesterday",
                "date=custom&from=1.1.2026",
                "date=custom&to=tomorrow",
                "platform=other",
                "sort=name",
                "page=0",
                "page=x",
                "overridden=yes",
                "issues=1",
                "q=unknown"
            })
    void a_filter_that_is_none_is_told_by_its_name(String query) {
        HttpResponse<String> response = desk.enter().get("/runs?" + query);
        String name = query.replaceAll("date=custom&", "").replaceAll("=.*", "");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("“" + name + "”");
    }

    @Test
    void a_run_that_does_not_exist_is_not_found() {
        Visitor visitor = desk.enter();

        for (String path : List.of(
                "/runs/frankieone/NONE",
                "/runs/other/RUN1",
                "/runs/seon/RUN1",
                "/runs/frankieone/%2e%2e",
                "/runs/row/seon/X")) {
            assertThat(visitor.get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(visitor.get("/runs/frankieone/NONE").body()).contains("Not found");
        assertThat(visitor.get(run + "?tab=other").statusCode()).isEqualTo(400);
    }

    @Test
    void an_unexpected_fault_is_shown_and_written_by_its_id_without_its_message() {
        desk.created = () -> {
            throw new IllegalStateException("Jane Doe", new IOException("jane@example.com"));
        };
        Visitor visitor = desk.enter();

        HttpResponse<String> response =
                visitor.post("/create", Map.of("workflow", "SEON/Onboarding of SEON", "user", "u1"));

        String id = Visitor.all(response.body(), "under the id (\\w+)").get(0);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(desk.faults()).contains("fault " + id, "IllegalStateException", "IOException", "TestDesk");
        assertThat(desk.faults() + response.body()).doesNotContainIgnoringCase("jane");
    }
}
