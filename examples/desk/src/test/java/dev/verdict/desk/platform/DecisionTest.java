package dev.verdict.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Verdict;
import dev.verdict.desk.data.ActionResult;
import dev.verdict.desk.data.ActionResult.Conflict;
import dev.verdict.desk.data.ActionResult.Done;
import dev.verdict.desk.data.ActionResult.NotDone;
import dev.verdict.desk.data.DeskActions.Decision;
import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.http.frankieone.CallOptions;
import dev.verdict.http.frankieone.EntityKind;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.ExecutionReference;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.ReceivedRequest;
import dev.verdict.seon.review.SeonReview;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class DecisionTest {
    private static final String ANALYST = "Mara Inkwell";
    private static final String REASON = "Documents seen in person";

    @AutoClose
    private final TestDesk desk = TestDesk.start(60);

    private RunKey inReview(String platform) {
        return desk.any(run -> run.platform().equals(platform)
                && run.verdict().kind() == Verdict.Kind.REVIEW
                && run.person().email() != null);
    }

    private ActionResult decide(RunKey key, Decision decision) {
        return desk.actions().decide(key, desk.store().version(key), decision, ANALYST, REASON);
    }

    private List<AuditEntry> changes(RunKey key) {
        return desk.run(key).log().stream()
                .filter(entry -> entry.action().is(AuditAction.STATUS_CHANGE))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {FrankieOneReview.PLATFORM, SeonReview.PLATFORM})
    void a_decision_changes_the_run_and_is_logged_once_with_its_reason(String platform) {
        RunKey key = inReview(platform);
        ReviewRun before = desk.run(key);

        Done done = (Done) decide(key, Decision.APPROVE);

        assertThat(done.foundOut()).isFalse();
        assertThat(done.run().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(done.run().person()).isEqualTo(before.person());
        assertThat(done.run().sections()).hasSameSizeAs(before.sections());
        desk.settle(); // the webhook about it must not be logged as another change
        assertThat(desk.run(key).statusOverride()).hasValueSatisfying(override -> {
            assertThat(override.verdictBefore()).isEqualTo(Verdict.Kind.REVIEW);
            assertThat(override.verdictAfter()).isEqualTo(Verdict.Kind.APPROVED);
        });
        assertThat(changes(key)).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(ANALYST);
            assertThat(entry.reason()).isEqualTo(REASON);
            assertThat(entry.from()).isEqualTo(before.status());
            assertThat(entry.to()).isEqualTo(done.run().status());
        });
        assertThat(desk.store().log().entries().stream()
                        .filter(entry -> key.runId().equals(entry.runId()))
                        .filter(entry -> entry.action().is(AuditAction.STATUS_CHANGE)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {FrankieOneReview.PLATFORM, SeonReview.PLATFORM})
    void a_run_can_be_declined_and_reopened(String platform) {
        RunKey key = inReview(platform);

        assertThat(decide(key, Decision.DECLINE)).isInstanceOf(Done.class);
        assertThat(desk.run(key).verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
        assertThat(decide(key, Decision.REOPEN)).isInstanceOf(Done.class);
        assertThat(desk.run(key).verdict().kind()).isEqualTo(Verdict.Kind.REVIEW);
        assertThat(changes(key)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {FrankieOneReview.PLATFORM, SeonReview.PLATFORM})
    void of_analysts_who_decide_at_once_one_decides_and_the_others_are_told(String platform) throws Exception {
        RunKey key = inReview(platform);
        String version = desk.store().version(key);
        int analysts = 6;
        CyclicBarrier together = new CyclicBarrier(analysts);
        ExecutorService threads = Executors.newFixedThreadPool(analysts);
        List<CompletableFuture<ActionResult>> results = new ArrayList<>();
        try {
            for (int i = 0; i < analysts; i++) {
                String by = "Analyst " + i;
                Decision decision = i % 2 == 0 ? Decision.APPROVE : Decision.DECLINE;
                results.add(CompletableFuture.supplyAsync(
                        () -> {
                            await(together);
                            return desk.actions().decide(key, version, decision, by, REASON);
                        },
                        threads));
            }
            CompletableFuture.allOf(results.toArray(CompletableFuture[]::new)).join();
        } finally {
            threads.shutdownNow();
        }
        desk.settle();

        List<ActionResult> all = results.stream().map(CompletableFuture::join).toList();
        assertThat(all).filteredOn(Done.class::isInstance).hasSize(1);
        String winner = changes(key).get(0).by();
        assertThat(all)
                .filteredOn(Conflict.class::isInstance)
                .hasSize(analysts - 1)
                .allSatisfy(result -> assertThat(
                                ((Conflict) result).other().orElseThrow().by())
                        .isEqualTo(winner));
        long sent = platform.equals(SeonReview.PLATFORM)
                ? desk.seon().sent().stream()
                        .filter(webhook -> !webhook.event().equals("ping"))
                        .count()
                : desk.overrides();
        assertThat(sent).isEqualTo(1);
        assertThat(changes(key)).hasSize(1);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_override_whose_answer_is_lost_is_found_out_and_not_sent_again() {
        RunKey key = inReview(FrankieOneReview.PLATFORM);
        desk.frankieOne().next(ReceivedRequest::isOverride, Fault.dropAfterProcessing());

        Done done = (Done) decide(key, Decision.DECLINE);

        assertThat(done.foundOut()).isTrue();
        assertThat(done.run().verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
        assertThat(desk.overrides()).isEqualTo(1);
        desk.settle();
        assertThat(changes(key)).singleElement().extracting(AuditEntry::reason).isEqualTo(REASON);
    }

    @Test
    void an_override_that_was_lost_on_the_way_is_not_sent_again() {
        RunKey key = inReview(FrankieOneReview.PLATFORM);
        String version = desk.store().version(key);
        desk.frankieOne().next(ReceivedRequest::isOverride, Fault.dropBeforeProcessing());

        NotDone notDone = (NotDone) decide(key, Decision.DECLINE);

        assertThat(notDone.message()).contains("not sent again");
        assertThat(notDone.run().verdict().kind()).isEqualTo(Verdict.Kind.REVIEW);
        assertThat(desk.overrides()).isEqualTo(1);
        assertThat(changes(key)).isEmpty();
        assertThat(notes(key)).singleElement().asString().contains("DECLINE").contains("not sent again");
        assertThat(desk.actions().decide(key, version, Decision.DECLINE, ANALYST, REASON))
                .isInstanceOf(Done.class);
    }

    @Test
    void an_earlier_override_is_not_taken_for_the_lost_one() {
        RunKey key = inReview(FrankieOneReview.PLATFORM);
        decide(key, Decision.DECLINE);
        decide(key, Decision.REOPEN);
        decide(key, Decision.DECLINE);
        desk.frankieOne().next(ReceivedRequest::isOverride, Fault.dropBeforeProcessing());

        assertThat(decide(key, Decision.DECLINE)).isInstanceOf(NotDone.class);
        assertThat(changes(key)).hasSize(3);
    }

    @Test
    void an_override_that_nobody_can_find_out_yet_shows_when_its_notification_arrives() {
        try (TestDesk quiet = TestDesk.withoutWebhooks(60)) {
            RunKey key = quiet.any(DecisionTest::isPersonInReview);
            String version = quiet.store().version(key);
            quiet.frankieOne().next(ReceivedRequest::isOverride, Fault.dropAfterProcessing());
            // the call after the override, which is to find it out
            quiet.frankieOne().next(request -> !request.isOverride() && quiet.overrides() > 0, Fault.status(403));

            NotDone notDone = (NotDone) quiet.actions().decide(key, version, Decision.APPROVE, ANALYST, REASON);
            assertThat(notDone.message()).contains("Nobody knows yet");
            assertThat(quiet.store().version(key)).isEqualTo(version);
            quiet.sendWebhooks();
            quiet.frankieOne()
                    .notifications()
                    .send("{\"function\":\"EntityStatusChanged\",\"workflowExecutionId\":\"" + key.runId() + "\"}")
                    .join();

            assertThat(quiet.run(key).verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
            Conflict conflict =
                    (Conflict) quiet.actions().decide(key, version, Decision.DECLINE, "Tobias Fenn", REASON);
            assertThat(conflict.other())
                    .hasValueSatisfying(entry -> assertThat(entry.reason()).isNull());
            assertThat(quiet.overrides()).isEqualTo(1);
        }
    }

    private static boolean isPersonInReview(ReviewRun run) {
        return run.platform().equals(FrankieOneReview.PLATFORM)
                && run.verdict().kind() == Verdict.Kind.REVIEW
                && run.person().email() != null;
    }

    @Test
    void an_override_that_is_refused_changes_nothing() {
        RunKey key = inReview(FrankieOneReview.PLATFORM);
        desk.frankieOne().next(ReceivedRequest::isOverride, Fault.status(403));

        NotDone notDone = (NotDone) decide(key, Decision.APPROVE);

        assertThat(notDone.message()).isEqualTo("FrankieOne refused the override with HTTP status 403");
        assertThat(notDone.run().verdict().kind()).isEqualTo(Verdict.Kind.REVIEW);
        assertThat(desk.overrides()).isEqualTo(1);
        assertThat(changes(key)).isEmpty();
    }

    @Test
    void nothing_is_sent_if_the_platform_does_not_say_how_the_run_stands() {
        RunKey key = inReview(FrankieOneReview.PLATFORM);
        desk.frankieOne().next(Fault.status(403));

        assertThat(decide(key, Decision.APPROVE)).isInstanceOf(NotDone.class);
        assertThat(desk.overrides()).isZero();
    }

    @Test
    void a_decision_that_a_colleague_made_in_the_portal_is_a_conflict_although_no_notification_has_arrived() {
        try (TestDesk quiet = TestDesk.withoutWebhooks(60)) {
            RunKey key = quiet.any(DecisionTest::isPersonInReview);
            String version = quiet.store().version(key);
            overrideInPortal(quiet, key);
            long before = quiet.overrides();

            Conflict conflict = (Conflict) quiet.actions().decide(key, version, Decision.APPROVE, ANALYST, REASON);

            assertThat(conflict.current().verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
            assertThat(conflict.other()).map(AuditEntry::by).contains("portal-user");
            assertThat(quiet.overrides()).isEqualTo(before);
        }
    }

    private static void overrideInPortal(TestDesk desk, RunKey key) {
        ReviewRun run = desk.run(key);
        try (FrankieOneClient portal = FrankieOneClient.builder()
                .fromEnv(desk.frankieOne().environment())
                .build()) {
            WorkflowResult result = (WorkflowResult) run.result();
            ExecutionReference reference = ExecutionReference.of(
                    desk.frankieOne().baseUrl(),
                    EntityKind.INDIVIDUAL,
                    result.entityId(),
                    "KYC",
                    result.workflowName(),
                    key.runId());
            portal.with(CallOptions.none().withUsername("portal-user"))
                    .individuals()
                    .override(Execution.of(reference), WorkflowStatus.FAIL, "seen in the portal");
        }
    }

    @Test
    void a_decision_in_seons_panel_whose_webhook_does_not_arrive_is_not_called_done() {
        try (TestDesk quiet = TestDesk.withoutWebhooks(60)) {
            RunKey key = quiet.any(run ->
                    run.platform().equals(SeonReview.PLATFORM) && run.verdict().kind() == Verdict.Kind.REVIEW);

            NotDone notDone = (NotDone)
                    quiet.actions().decide(key, quiet.store().version(key), Decision.APPROVE, ANALYST, REASON);

            assertThat(notDone.message()).contains("webhook has not arrived");
            assertThat(notDone.run().verdict().kind()).isEqualTo(Verdict.Kind.REVIEW);
        }
    }

    @Test
    void a_run_that_has_not_ended_cannot_be_decided() {
        for (String platform : List.of(FrankieOneReview.PLATFORM, SeonReview.PLATFORM)) {
            RunKey key = desk.any(
                    run -> run.platform().equals(platform) && run.verdict().kind() == Verdict.Kind.PENDING);

            assertThat(decide(key, Decision.APPROVE)).isInstanceOf(NotDone.class);
        }
        assertThat(desk.overrides()).isZero();
    }

    @Test
    void one_run_of_each_kind_of_the_sample_data_can_be_decided() {
        Set<String> decided = new HashSet<>();
        for (ReviewRun run : desk.store().runs()) {
            Verdict.Kind kind = run.verdict().kind();
            if (kind != Verdict.Kind.PENDING && decided.add(run.platform() + " " + run.workflowName() + " " + kind)) {
                Decision decision = kind == Verdict.Kind.DECLINED ? Decision.APPROVE : Decision.DECLINE;
                boolean isDone = decide(RunKey.of(run), decision) instanceof Done;
                assertThat(isDone).as(run.toString()).isTrue();
                // a technical failure stays one, whatever a person says
                assertThat(desk.run(RunKey.of(run)).statusOverride())
                        .as(run.toString())
                        .isPresent();
            }
        }
        assertThat(decided).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501})
    void a_reason_is_required_and_has_at_most_500_characters(int length) {
        RunKey key = inReview(FrankieOneReview.PLATFORM);
        String text = length == 0 ? " \n" : "x".repeat(length);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> desk.actions().decide(key, desk.store().version(key), Decision.APPROVE, ANALYST, text))
                .withMessage("the reason must have 1 to 500 characters");
        assertThatIllegalArgumentException().isThrownBy(() -> desk.actions().addNote(key, ANALYST, text));
        assertThat(desk.frankieOne().requests()).isEmpty();
    }

    @Test
    void a_run_that_does_not_exist_cannot_be_decided_viewed_or_noted() {
        RunKey nobody = new RunKey(SeonReview.PLATFORM, "no-such-run");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.actions().decide(nobody, "", Decision.APPROVE, ANALYST, REASON));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.actions().viewed(nobody, ANALYST));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.actions().addNote(nobody, ANALYST, "a note"));
    }

    @Test
    void notes_and_views_are_logged_and_do_not_change_the_version() {
        RunKey key = inReview(SeonReview.PLATFORM);
        String version = desk.store().version(key);
        List<RunKey> told = new ArrayList<>();
        RunStore.Registration registration = desk.store().onChange(told::add);
        desk.actions().viewed(key, "Zoë");
        desk.actions().addNote(key, "Zoë", "  Asked for a new photo ");
        registration.close();
        desk.actions().viewed(key, "somebody else");

        assertThat(desk.store().version(key)).isEqualTo(version);
        assertThat(told).containsExactly(key, key);
        assertThat(desk.store().log().entries().subList(1, 3))
                .extracting(entry -> entry.by() + " " + entry.action() + " " + entry.note())
                .containsExactly("Zoë NOTE Asked for a new photo", "Zoë RUN_VIEWED null");
        assertThat(desk.run(key).log()).containsAll(desk.store().log().entries().subList(1, 3));
    }

    @Test
    void an_analyst_whose_name_a_header_cannot_hold_can_decide() {
        RunKey key = inReview(FrankieOneReview.PLATFORM);
        desk.frankieOne().next(ReceivedRequest::isOverride, Fault.dropAfterProcessing());

        Done done =
                (Done) desk.actions().decide(key, desk.store().version(key), Decision.APPROVE, "Zoë \"Ł\" 李", REASON);

        assertThat(done.foundOut()).isTrue();
        desk.settle();
        assertThat(changes(key)).singleElement().extracting(AuditEntry::by).isEqualTo("Zoë \"Ł\" 李");
    }

    private List<String> notes(RunKey key) {
        return desk.run(key).log().stream()
                .filter(entry -> entry.action().is(AuditAction.NOTE) && ANALYST.equals(entry.by()))
                .map(AuditEntry::note)
                .filter(note -> note.contains("was not done"))
                .toList();
    }
}
