package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollTest {
    private static final Duration FIVE = Duration.ofSeconds(5);

    @Test
    void prints_what_was_seen_and_what_comes_next() {
        Poll poll = new Poll(
                "ref-1",
                2,
                FIVE,
                Optional.of(FakeResult.RUNNING),
                Optional.empty(),
                Optional.of(Duration.ofSeconds(1)));

        assertThat(poll).hasToString("poll 2 for ref-1 after PT5S: RUNNING, PENDING; next in PT1S");
    }

    @Test
    void prints_nothing_personal_of_a_result() {
        Poll poll = new Poll("ref-1", 3, FIVE, Optional.of(FakeResult.DECLINED), Optional.empty(), Optional.empty());

        assertThat(poll).hasToString("poll 3 for ref-1 after PT5S: ENDED, DECLINED; the last");
    }

    @Test
    void prints_the_message_of_the_sdk_s_own_failures_which_hold_nothing_personal() {
        assertThat(failed(Scene.http(503)))
                .hasToString("poll 1 for ref-1 after PT5S: dev.verdict.HttpStatusException: "
                        + "get execution: HTTP 503, request request-1; the last");
    }

    @Test
    void prints_no_message_of_any_other_failure() {
        assertThat(failed(new IllegalStateException("Jane Citizen")))
                .hasToString("poll 1 for ref-1 after PT5S: java.lang.IllegalStateException; the last");
    }

    @Test
    void prints_on_one_line_whatever_the_reference_is() {
        Poll poll = new Poll("a\nb", 1, FIVE, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(poll).hasToString("poll 1 for a?b after PT5S: nothing; the last");
    }

    @Test
    void null_components_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Poll(null, 1, FIVE, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessage("reference");
        assertThatNullPointerException()
                .isThrownBy(() -> new Poll("a", 1, null, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessage("elapsed");
    }

    private static Poll failed(Throwable failure) {
        return new Poll("ref-1", 1, FIVE, Optional.empty(), Optional.of(failure), Optional.empty());
    }
}
