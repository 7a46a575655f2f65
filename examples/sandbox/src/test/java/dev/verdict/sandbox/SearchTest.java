package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.sandbox.Caller.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final String SEARCH = "/v2/search/serviceprofiles";

    @AutoClose
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void an_individual_is_found_by_the_reference_it_was_created_with() {
        String entityId = create(caller, "customer-4711");
        create(caller, "customer-4712");

        ApiResponse response = search(caller, term("customer-4711"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().asMap()).containsOnlyKeys("meta", "requestId", "matches");
        assertThat(matches(response)).hasSize(1);
        assertThat(matches(response).get(0)).singleElement().satisfies(match -> {
            assertThat(match).containsEntry("confidence", BigDecimal.ONE);
            assertThat((Map<?, ?>) match.get("serviceProfile"))
                    .isEqualTo(caller.get("/v2/individuals/" + entityId + "/serviceprofiles/KYC")
                            .object("serviceProfile"));
        });
    }

    @Test
    void an_organization_is_found_by_its_registration_number_once_it_was_executed() {
        String body = "{\"organization\":{\"details\":{\"registrationDetails\":[{\"number\":\"123456\","
                + "\"type\":\"ACN\",\"country\":\"AUS\"}]}}}";
        String path = "/v2/organizations/workflows/organization%20complete/execute";
        String entityId = caller.inBackground().post(path, body).text("entityId");
        caller.inBackground().post(path, body);

        ApiResponse response = search(caller, "{\"term\":\"123456\",\"field\":\"REGISTRATION_NUMBER\"}");

        assertThat(matches(response))
                .singleElement()
                .satisfies(match ->
                        assertThat(match).extracting(SearchTest::entity).containsExactly(entityId));
        assertThat(matches(search(caller, term("123456")))).isEmpty();
    }

    @Test
    void each_match_is_an_entity_with_all_its_profiles_newest_entity_first() {
        String first = create(caller, "customer-4711");
        String second = create(caller, "customer-4711");
        caller.post("/v2/individuals/" + first + "/serviceprofiles/OTHER/workflows/pass/execute", "");

        List<List<Map<String, Object>>> matches = matches(search(caller, term("customer-4711")));

        assertThat(matches).hasSize(2);
        assertThat(matches.get(0)).extracting(SearchTest::entity).containsExactly(second);
        assertThat(matches.get(1)).extracting(SearchTest::entity).containsExactly(first, first);
    }

    @Test
    void an_individual_can_have_several_references_and_must_match_all_terms() {
        create(caller, "customer-1", "account-1");
        create(caller, "customer-2", "account-1");

        assertThat(matches(search(caller, term("account-1")))).hasSize(2);
        assertThat(matches(search(caller, term("account-1") + "," + term("customer-2"))))
                .hasSize(1);
        assertThat(matches(search(caller, term("customer-1") + "," + term("customer-2"))))
                .isEmpty();
    }

    @Test
    void a_search_without_a_match_is_an_empty_list() {
        create(caller, "customer-4711");

        assertThat(matches(search(caller, term("customer")))).isEmpty();
        assertThat(matches(search(caller.with("X-Frankie-CustomerChildID", "child"), term("customer-4711"))))
                .isEmpty();
    }

    @Test
    void a_rejected_create_leaves_no_reference() {
        caller.post("/v2/individuals/new/serviceprofiles/KYC/workflows/nothing/execute", individual("customer-4711"));

        assertThat(matches(search(caller, term("customer-4711")))).isEmpty();
    }

    @Test
    void matches_are_paged() {
        create(caller, "customer-4711");
        create(caller, "customer-4711");

        ApiResponse response = caller.post(SEARCH + "?limit=1&page=2", body(term("customer-4711")));

        assertThat(matches(response)).hasSize(1);
        assertThat(response.object("meta"))
                .containsEntry("total", BigDecimal.valueOf(2))
                .containsEntry("page", BigDecimal.valueOf(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"search\":{}}",
                "{\"search\":{\"type\":\"EXACT\",\"terms\":[]}}",
                "{\"search\":{\"type\":\"EXACT\",\"terms\":[{\"term\":\"Secret\",\"field\":\"NAME\"}]}}",
                "{\"search\":{\"type\":\"EXACT\",\"terms\":[{\"term\":\"Secret\"}]}}",
                "{\"search\":{\"type\":\"EXACT\",\"terms\":[{\"field\":\"EXTERNAL_REFERENCE\"}]}}",
                "{\"search\":{\"type\":\"FUZZY\",\"terms\":[{\"term\":\"Secret\",\"field\":\"EXTERNAL_REFERENCE\"}]}}"
            })
    void a_search_that_is_not_served_is_400(String body) {
        ApiResponse response = caller.post(SEARCH, body);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text("errorCode")).isEqualTo("API-0400,");
        assertThat(response.details().toString()).doesNotContain("Secret");
    }

    @Test
    void filters_are_ignored() {
        create(caller, "customer-4711");
        String body = body(term("customer-4711")).replaceFirst("}$", ",\"filters\":{\"serviceNames\":[\"X\"]}}");

        assertThat(matches(caller.post(SEARCH, body))).hasSize(1);
    }

    private static String create(Caller caller, String... references) {
        return caller.inBackground()
                .post(Caller.workflow("new", "pass") + "/execute", individual(references))
                .text("entityId");
    }

    private static String individual(String... references) {
        return "{\"individual\":{\"externalReferences\":["
                + List.of(references).stream()
                        .map(value -> "{\"name\":\"CUSTOMER-REFERENCE\",\"value\":\"" + value + "\"}")
                        .reduce((one, other) -> one + "," + other)
                        .orElse("")
                + "]}}";
    }

    private static ApiResponse search(Caller caller, String terms) {
        return caller.post(SEARCH, body(terms));
    }

    private static String body(String terms) {
        return "{\"search\":{\"type\":\"EXACT\",\"terms\":[" + terms + "]}}";
    }

    private static String term(String reference) {
        return "{\"term\":\"" + reference + "\",\"field\":\"EXTERNAL_REFERENCE\"}";
    }

    @SuppressWarnings("unchecked") // a list of lists of JSON objects
    private static List<List<Map<String, Object>>> matches(ApiResponse response) {
        return (List<List<Map<String, Object>>>) response.json().get("matches");
    }

    private static Object entity(Map<String, Object> match) {
        return ((Map<?, ?>) match.get("serviceProfile")).get("entityId");
    }
}
