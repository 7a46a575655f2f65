package dev.verdict.http.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.Verdict;
import dev.verdict.acme.AcmeCheck;
import dev.verdict.http.testing.Api;
import dev.verdict.poll.Fetch;
import dev.verdict.poll.Poller;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A platform that exists here only gets what all have: verdicts, retries, calls that are never sent twice, and waits. */
class AcmeClientTest {
    @AutoClose
    private final Api api = new Api();

    @AutoClose
    private final AcmeClient client = new AcmeClient(api.url(), "token-1");

    @Test
    void what_changes_nothing_is_retried() {
        api.answers(503, "").answers(200, "{\"id\":\"c-1\",\"status\":\"GOOD\",\"more\":1}");

        AcmeCheck check = client.check("c-1");

        assertThat(check.verdict().isApproved()).isTrue();
        assertThat(check.unknownFields().get("more")).isNotNull();
        assertThat(api.requests()).isEqualTo(2);
        assertThat(api.request().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    }

    @Test
    void what_starts_something_is_not_sent_twice() {
        api.answers(503, "");

        assertThatThrownBy(() -> client.start("p-1"))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.howToFindOut()).contains("ACME's list"));
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void what_is_not_known_is_no_approval() {
        api.answers(200, "{\"id\":\"c-1\",\"status\":\"SPLENDID\"}");

        assertThat(client.check("c-1").verdict().kind()).isEqualTo(Verdict.Kind.UNRECOGNIZED);
    }

    @Test
    void a_check_can_be_waited_for() {
        api.answers(200, "{\"id\":\"c-1\",\"status\":\"RUNNING\"}").answers(200, "{\"id\":\"c-1\",\"status\":\"BAD\"}");
        Fetch<AcmeCheck> fetch = Fetch.blocking(client::check);

        try (Poller<AcmeCheck> poller = Poller.of(fetch).policy(Api.QUICK).build()) {
            assertThat(poller.await("c-1").verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
        }
    }
}
