package dev.verdict.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.review.Person;
import dev.verdict.sandbox.Sample;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.seon.review.SeonReview;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ListPagesTest {
    private final TestDesk desk = new TestDesk();
    private final Visitor visitor = desk.enter();

    @AfterEach
    void close() {
        desk.close();
    }

    private static Person person(int number) {
        return new Person("user-" + number, "Person Number" + number, "p" + number + "@example.com");
    }

    /** The ids of the rows of a page. */
    private static List<String> rows(String page) {
        return Visitor.all(page, "<tr role=\"row\" id=\"run-([^\"]+)\"");
    }

    @Test
    void the_pages_of_a_list_have_every_run_once() {
        for (int i = 0; i < 120; i++) {
            desk.put(i % 2 == 0 ? Sample.INDIVIDUAL_REVIEW_AML : Sample.INDIVIDUAL_FAIL_KYC, "RUN" + i, person(i));
        }
        List<String> seen = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String next = "/runs?sort=user";
        while (next != null) {
            String page = visitor.page(next);
            seen.addAll(rows(page));
            sizes.add(rows(page).size());
            next = Visitor.all(page, "rel=\"next\" href=\"([^\"]+)\"").stream()
                    .findFirst()
                    .map(link -> link.replace("&amp;", "&"))
                    .orElse(null);
        }

        assertThat(sizes).containsExactly(50, 50, 20);
        assertThat(new HashSet<>(seen)).hasSize(120);
        assertThat(rows(visitor.page("/runs?page=99"))).hasSize(20);
    }

    @Test
    void a_column_sorts_in_both_directions() {
        desk.put(Sample.INDIVIDUAL_REVIEW_AML, "B", new Person("1", "Bo", null));
        desk.put(Sample.INDIVIDUAL_FAIL_KYC, "C", new Person("2", "cy", null));
        desk.put(Sample.INDIVIDUAL_PASS, "A", new Person("3", "Al", null));
        desk.put(Sample.INDIVIDUAL_PASS, "NONE", Person.UNKNOWN);

        assertThat(rows(visitor.page("/runs?sort=user")))
                .containsExactly("frankieone-A", "frankieone-B", "frankieone-C", "frankieone-NONE");
        assertThat(rows(visitor.page("/runs?sort=-user")))
                .containsExactly("frankieone-C", "frankieone-B", "frankieone-A", "frankieone-NONE");
        for (String key : List.of("date", "status", "verdict", "workflow", "score")) {
            assertThat(rows(visitor.page("/runs?sort=" + key))).as(key).hasSize(4);
        }
        assertThat(visitor.page("/runs?sort=-score")).contains("aria-sort=\"descending\"");
        List<String> byDate = new ArrayList<>(rows(visitor.page("/runs")));
        Collections.reverse(byDate);
        assertThat(rows(visitor.page("/runs?sort=date"))).isEqualTo(byDate);
    }

    @Test
    void the_counts_are_links_that_switch_a_verdict_on_and_off_and_keep_the_other_filters() {
        desk.put(Sample.INDIVIDUAL_REVIEW_AML, "R1", person(1));
        desk.put(Sample.INDIVIDUAL_REVIEW_AML, "R2", person(2));
        desk.put(Sample.INDIVIDUAL_FAIL_KYC, "D", person(3));
        desk.store.put(SeonReview.run(SeonSample.REVIEW.run()));

        String all = visitor.page("/runs?platform=frankieone&sort=user");
        String review = counts(all).stream()
                .filter(link -> link.contains("verdict=REVIEW"))
                .findFirst()
                .orElseThrow();
        assertThat(all).contains("Review <b>2</b>", "Declined <b>1</b>");
        assertThat(review).contains("platform=frankieone", "sort=user");

        String filtered = visitor.page(review);
        assertThat(rows(filtered)).containsExactly("frankieone-R1", "frankieone-R2");
        assertThat(filtered).as("the counts are of the other filters").contains("Review <b>2</b>", "Declined <b>1</b>");

        String both = counts(filtered).stream()
                .filter(link -> link.contains("verdict=DECLINED"))
                .findFirst()
                .orElseThrow();
        assertThat(both).contains("verdict=REVIEW");
        assertThat(rows(visitor.page(both))).hasSize(3);
        assertThat(counts(filtered))
                .as("a second click ends the filter")
                .anyMatch(link -> !link.contains("verdict=REVIEW"));
    }

    private static List<String> counts(String page) {
        return Visitor.links(page.substring(page.indexOf("class=\"counts\""), page.indexOf("id=\"filters\"")));
    }

    @Test
    void filters_stand_in_the_form_and_in_every_link_of_the_list() {
        for (int i = 0; i < 60; i++) {
            desk.put(Sample.INDIVIDUAL_REVIEW_AML, "RUN" + i, person(i));
        }
        String query = "/runs?status=REVIEW&verdict=REVIEW&workflow=AUS-Example-Screening&platform=frankieone"
                + "&date=custom&from=2020-01-01&to=2027-01-01&issues=true&sort=-user";

        String page = visitor.page(query);

        assertThat(rows(page)).hasSize(50);
        assertThat(page)
                .contains(
                        "name=\"status\" value=\"REVIEW\" checked",
                        "name=\"verdict\" value=\"REVIEW\" checked",
                        "value=\"frankieone\" selected",
                        "value=\"custom\" selected",
                        "name=\"from\" type=\"date\" value=\"2020-01-01\"",
                        "name=\"issues\" value=\"true\" checked",
                        "type=\"hidden\" name=\"sort\" value=\"-user\"");
        String next = Visitor.all(page, "rel=\"next\" href=\"([^\"]+)\"").get(0);
        assertThat(Set.of(
                        next.replace("&amp;", "&").substring("/runs?".length()).split("&")))
                .isEqualTo(with(query, "page=2"));
    }

    private static Set<String> with(String address, String more) {
        Set<String> pairs =
                new HashSet<>(Set.of(address.substring("/runs?".length()).split("&")));
        pairs.add(more);
        return pairs;
    }

    @Test
    void dates_are_days_in_the_time_zone_of_the_desk() {
        desk.put(Sample.INDIVIDUAL_REVIEW_AML, "R", person(1));
        String day = desk.store.runs().get(0).at().toString().substring(0, 10);

        assertThat(rows(visitor.page("/runs?date=custom&from=" + day + "&to=" + day)))
                .hasSize(1);
        assertThat(rows(visitor.page("/runs?date=custom&to=2020-01-01"))).isEmpty();
        assertThat(rows(visitor.page("/runs?date=12m"))).hasSize(1);
        assertThat(rows(visitor.page("/runs?date=today"))).isEmpty();
    }

    @Test
    void a_search_is_kept_in_the_session_and_its_address_does_not_tell_it() {
        desk.put(Sample.INDIVIDUAL_REVIEW_AML, "R1", new Person("user-7", "Jane Doe", "jane@example.com"));
        desk.put(Sample.INDIVIDUAL_REVIEW_AML, "R2", new Person("user-8", "John Roe", "john@example.com"));
        visitor.page("/runs?verdict=REVIEW");

        HttpResponse<String> byName =
                visitor.post("/search", Map.of("text", "JANE", "in", "runs", "verdict", "REVIEW", "sort", "user"));
        HttpResponse<String> byUser = visitor.post("/search", Map.of("user", "user-8", "in", "runs"));

        assertThat(rows(byName.body())).containsExactly("frankieone-R1");
        assertThat(byName.uri().getQuery())
                .contains("verdict=REVIEW", "sort=user", "q=")
                .doesNotContainIgnoringCase("jane");
        assertThat(byName.body()).contains("value=\"JANE\"");
        assertThat(rows(byUser.body())).containsExactly("frankieone-R2");
        assertThat(byUser.uri().getQuery()).doesNotContain("user-8");
        assertThat(desk.enter().get(pathOf(byName.uri())).statusCode())
                .as("another session")
                .isEqualTo(400);
    }

    private static String pathOf(URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    @Test
    void transactions_are_filtered_and_lead_to_their_runs_and_back() {
        desk.store.put(SeonReview.run(SeonSample.APPROVED.run()));
        desk.store.put(SeonReview.run(SeonSample.REVIEW.run()));
        int all = desk.store.transactions().size();

        String page = visitor.page("/transactions");
        String scores = visitor.page("/transactions?sort=-score");

        assertThat(page).contains(Words.count(all, "transaction", "transactions"));
        assertThat(Visitor.links(page)).anyMatch(link -> link.startsWith("/runs/seon/"));
        assertThat(visitor.page("/transactions?status=REVIEW")).contains("1 transaction · ");
        assertThat(visitor.page("/transactions?platform=frankieone")).contains("No transaction meets");
        assertThat(Visitor.all(scores, "data-label=\"Fraud score\" class=\"num\">([0-9.]+)<").stream()
                        .map(Double::valueOf)
                        .toList())
                .isSortedAccordingTo(Collections.reverseOrder())
                .isNotEmpty();
    }

    @Test
    void a_parameter_that_no_list_has_is_not_repeated() {
        assertThat(visitor.page("/runs?name=Jane&verdict=REVIEW")).doesNotContain("Jane");
    }
}
