package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that would end a wait for good if they were believed at once: not found, and unreadable. */
class PollerOddAnswersTest {
    private static final VerdictException PAGE = new UnreadableBodyException("not JSON", "$");
    private final Scene scene = new Scene();

    @ParameterizedTest
    @ValueSource(ints = {404, 409})
    void what_was_just_begun_may_not_be_there_yet(int status) {
        for (int i = 0; i < 5; i++) {
            scene.fetch.thenFail(Scene.http(status));
        }
        scene.fetch.then(FakeResult.RUNNING, FakeResult.APPROVED);

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.advanceSeconds(30);

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
        assertThat(scene.polls).filteredOn(poll -> poll.failure().isPresent()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void what_is_not_there_after_the_grace_time_is_not_there(Mode mode) {
        VerdictException notFound = Scene.http(404);
        for (int i = 0; i < 20; i++) {
            scene.fetch.thenFail(notFound);
        }

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(31);

        assertThat(scene.failure(wait)).isSameAs(notFound);
        assertThat(scene.polls).extracting(poll -> poll.elapsed().toSeconds()).endsWith(27L, 31L);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 409})
    void without_a_grace_time_the_first_answer_counts(int status) {
        VerdictException notFound = Scene.http(status);
        scene.fetch.thenFail(notFound);

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, Scene.POLICY.withNotFoundGrace(Duration.ZERO));

        assertThat(scene.failure(wait)).isSameAs(notFound);
    }

    @Test
    void the_deadline_comes_first_if_it_is_before_the_end_of_the_grace_time() {
        VerdictException notFound = Scene.http(404);
        scene.fetch.thenFail(notFound).thenFail(notFound).thenFail(notFound);

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, Scene.POLICY.withDeadline(Duration.ofSeconds(2)));
        scene.advanceSeconds(2);

        assertThat(scene.failure(wait))
                .isInstanceOf(WaitDeadlineException.class)
                .hasCause(notFound);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 410, 422})
    void other_errors_of_the_call_are_no_matter_of_time(int status) {
        VerdictException failure = Scene.http(status);
        scene.fetch.thenFail(failure);

        assertThat(scene.failure(scene.start(Mode.ASYNC))).isSameAs(failure);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void one_unreadable_answer_among_good_ones_ends_nothing_however_often(Mode mode) {
        for (int i = 0; i < 5; i++) {
            scene.fetch
                    .thenFail(PAGE)
                    .then(FakeResult.RUNNING)
                    .thenFail(PAGE)
                    .thenFail(PAGE)
                    .then(FakeResult.RUNNING);
        }
        CompletableFuture<FakeResult> wait = scene.start(mode, Scene.POLICY.withDeadline(Duration.ofHours(24)));
        scene.advance(Duration.ofHours(1));

        assertThat(wait).isNotDone();
        assertThat(scene.polls).filteredOn(poll -> poll.failure().isPresent()).hasSize(15);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void three_unreadable_answers_in_a_row_end_the_wait(Mode mode) {
        VerdictException last = new UnreadableBodyException("empty", "$");
        scene.fetch.then(FakeResult.RUNNING).thenFail(PAGE).thenFail(PAGE).thenFail(last);

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(20);

        assertThat(scene.failure(wait)).isSameAs(last);
        assertThat(scene.fetch.calls()).isEqualTo(4);
    }

    @Test
    void an_answer_about_another_execution_ends_the_wait_at_once() {
        VerdictException another = UnreadableBodyException.aboutAnother("execution", "$.workflowExecutionId");
        scene.fetch.then(FakeResult.RUNNING).thenFail(another);

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.advanceSeconds(1);

        assertThat(scene.failure(wait))
                .isSameAs(another)
                .hasMessage("Unreadable body at $.workflowExecutionId: the response is about another execution");
    }

    @Test
    void failures_that_may_pass_in_between_neither_count_nor_end_the_row() {
        VerdictException last = new UnreadableBodyException("empty", "$");
        scene.fetch
                .thenFail(PAGE)
                .thenFail(Scene.http(503))
                .thenFail(PAGE)
                .thenFail(new TransportException("get execution", null))
                .thenFail(last);

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.advanceSeconds(30);

        assertThat(scene.failure(wait)).isSameAs(last);
    }

    @Test
    void what_was_found_once_is_not_gone_because_one_answer_says_so() {
        VerdictException gone = Scene.http(404);
        scene.fetch
                .then(FakeResult.RUNNING)
                .thenFail(Scene.http(404))
                .thenFail(PAGE)
                .then(FakeResult.RUNNING)
                .thenFail(gone)
                .thenFail(gone)
                .thenFail(gone);

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.advanceSeconds(50);

        assertThat(scene.failure(wait)).isSameAs(gone);
        assertThat(scene.fetch.calls()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 304, 400, 401, 403, 405, 410, 451, 501, 520, 530})
    void an_error_with_nothing_of_the_platform_s_in_it_is_a_gateway_s_page(int status) {
        VerdictException page = new HttpStatusException("get execution", status, null, null, List.of());
        scene.fetch.then(FakeResult.RUNNING).thenFail(page).thenFail(page).then(FakeResult.RUNNING);
        scene.fetch.thenFail(page).thenFail(page).thenFail(page);

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.advanceSeconds(50);

        assertThat(scene.failure(wait)).isSameAs(page);
        assertThat(scene.fetch.calls()).isEqualTo(7);
    }

    @Test
    void an_error_of_the_platform_s_own_is_believed_at_once() {
        List<HttpStatusException.Detail> details = List.of(new HttpStatusException.Detail("no", null, null));
        for (VerdictException error : List.of(
                new HttpStatusException("get execution", 403, "request-1", null, List.of()),
                new HttpStatusException("get execution", 403, null, "API-0403", List.of()),
                new HttpStatusException("get execution", 403, null, null, details))) {
            scene.fetch.then(FakeResult.RUNNING).thenFail(error);

            CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
            scene.advanceSeconds(1);

            assertThat(scene.failure(wait)).isSameAs(error);
        }
    }
}
