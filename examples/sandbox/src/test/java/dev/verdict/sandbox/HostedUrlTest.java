package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.sandbox.Caller.ApiResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostedUrlTest {
    private static final String HOSTED_URL = "/v2/individuals/hostedurl";

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().clock(new ManualClock()).start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void a_hosted_url_is_created_for_an_individual() {
        ApiResponse response = caller.post(
                HOSTED_URL,
                "{\"entityId\":\"e\",\"consent\":true,\"oneSDKFlowId\":\"f\",\"phoneNumber\":\"400000000\","
                        + "\"phoneCode\":\"+61\",\"recipientName\":\"A\",\"sendSMS\":true}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().asMap()).containsOnlyKeys("status", "url", "urlExpiry", "requestId", "entityId");
        assertThat(response.text("status")).isEqualTo("SENT");
        assertThat(response.text("url")).matches(sandbox.baseUrl() + "/hosted/[0-9a-f-]{36}");
        assertThat(response.text("urlExpiry"))
                .isEqualTo(ManualClock.START.plus(Duration.ofDays(1)).toString());
        assertThat(response.text("entityId")).isEqualTo("e");
    }

    @Test
    void every_hosted_url_is_different() {
        ApiResponse first = caller.post(HOSTED_URL, "{\"entityId\":\"e\"}");

        assertThat(first.text("status")).isEqualTo("CREATED");
        assertThat(caller.post(HOSTED_URL, "{\"entityId\":\"e\"}").text("url")).isNotEqualTo(first.text("url"));
    }

    @Test
    void an_individual_is_found_by_an_external_reference() {
        String entityId = caller.inBackground()
                .post(
                        Caller.workflow("new", "pass") + "/execute",
                        "{\"individual\":{\"externalReferences\":[{\"value\":\"customer-4711\"}]}}")
                .text("entityId");

        assertThat(caller.post(HOSTED_URL, "{\"customerRef\":\"customer-4711\"}")
                        .text("entityId"))
                .isEqualTo(entityId);
    }

    @Test
    void a_new_reference_creates_an_individual() {
        String entityId =
                caller.post(HOSTED_URL, "{\"customerRef\":\"customer-1\"}").text("entityId");

        assertThat(entityId).hasSize(36);
        assertThat(caller.post(HOSTED_URL, "{\"customerRef\":\"customer-1\"}").text("entityId"))
                .isEqualTo(entityId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"entityId\":\"\"}", "{\"consent\":true,\"customerRef\":null}"})
    void a_hosted_url_without_an_entity_is_400(String body) {
        assertThat(caller.post(HOSTED_URL, body).status()).isEqualTo(400);
    }

    @Test
    void hosted_urls_are_created_by_post_only() {
        assertThat(caller.get(HOSTED_URL).status()).isEqualTo(405);
    }
}
