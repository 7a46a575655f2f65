package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Progress;
import dev.verdict.frankieone.notification.Hint;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.sandbox.server.Request;
import dev.verdict.signature.Headers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FrankieOneNotificationsTest {
    private final ManualClock clock = new ManualClock();

    @AutoClose
    private final FrankieOneSandbox sandbox =
            FrankieOneSandbox.builder().clock(clock).start();

    @AutoClose
    private final TestReceiver receiver = TestReceiver.responding(200);

    private final Caller caller = Caller.of(sandbox);

    private List<Notification> arrived() {
        sandbox.notifications().settled().join();
        return receiver.arrived().stream()
                .map(call -> Notification.parse(call.body()))
                .toList();
    }

    @Test
    void the_end_of_an_execution_is_notified_once() {
        sandbox.notifications().sendTo(receiver.url() + "/");
        Caller.ApiResponse response = caller.execute("e", "pass");
        String id = response.result().executionId();
        caller.poll("e", "pass", id);
        caller.poll("e", "pass", id);

        assertThat(arrived()).hasSize(1).first().satisfies(notification -> {
            assertThat(notification.workflowExecutionId()).isEqualTo(id);
            assertThat(notification.entityId()).isEqualTo("e");
            assertThat(notification.entityType().raw()).isEqualTo("INDIVIDUAL");
            assertThat(notification.serviceName()).isEqualTo("KYC");
            assertThat(notification.workflowName()).isEqualTo("pass");
            assertThat(notification.hint()).isEqualTo(Hint.LOOK_AT_EXECUTION);
            assertThat(notification.unknownFields().isEmpty()).isTrue();
        });
        Request call = receiver.arrived().get(0);
        assertThat(call.path()).hasSize(2).last().isEqualTo(arrived().get(0).requestId());
    }

    @Test
    void the_notification_is_sent_when_a_poll_notices_the_end() {
        sandbox.notifications().sendTo(receiver.url());
        String id = caller.begin("e", "pass");
        caller.poll("e", "pass", id);
        caller.poll("e", "pass", id);
        assertThat(arrived()).isEmpty();

        caller.poll("e", "pass", id);
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void a_test_can_end_an_execution() {
        sandbox.notifications().sendTo(receiver.url());
        String id = caller.begin("e", "review");

        sandbox.finish(id);

        assertThat(arrived()).hasSize(1);
        assertThat(caller.poll("e", "review", id).result().progress()).isEqualTo(Progress.ENDED);
        sandbox.finish(id);
        assertThat(arrived()).as("not sent again").hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.finish("of-nobody"));
        String endless = caller.begin("e", Sample.INDIVIDUAL_IN_PROGRESS.workflowName());
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.finish(endless));
    }

    @Test
    void a_test_can_end_an_execution_with_a_duration() {
        try (FrankieOneSandbox slow = FrankieOneSandbox.builder()
                .runningFor(Duration.ofDays(1))
                .clock(clock)
                .start()) {
            Caller there = Caller.of(slow);
            String id = there.begin("e", "fail");
            assertThat(there.poll("e", "fail", id).result().progress()).isEqualTo(Progress.RUNNING);

            slow.finish(id);

            assertThat(there.poll("e", "fail", id).result().endedAt()).isEqualTo(ManualClock.START);
        }
    }

    @Test
    void an_override_sends_entity_status_changed() {
        sandbox.notifications().sendTo(receiver.url());
        String id = caller.execute("e", "review").result().executionId();
        caller.override("e", "review", id, "PASS");

        assertThat(arrived())
                .extracting(notification -> notification.function().raw())
                .containsExactly("WorkflowComplete", "EntityStatusChanged");
        assertThat(arrived().get(1).hint()).isEqualTo(Hint.READ_AGAIN);
        assertThat(arrived().get(1).workflowExecutionId()).isEqualTo(id);
    }

    @Test
    void an_unpolled_end_is_notified_before_its_override() {
        AtomicLong now = new AtomicLong();
        try (FrankieOneSandbox timed = FrankieOneSandbox.builder()
                .runningFor(Duration.ofSeconds(1))
                .nanoClock(now::get)
                .start()) {
            timed.notifications().sendTo(receiver.url());
            Caller there = Caller.of(timed);
            String id = there.begin("e", "review");
            now.set(Duration.ofSeconds(2).toNanos());

            there.override("e", "review", id, "PASS");
            timed.notifications().settled().join();

            assertThat(receiver.arrived())
                    .extracting(
                            call -> Notification.parse(call.body()).function().raw())
                    .containsExactly("WorkflowComplete", "EntityStatusChanged");
        }
    }

    @Test
    void the_token_is_valid_whatever_the_body() {
        sandbox.notifications().sendTo(receiver.url());
        sandbox.notifications()
                .send("{\"function\":\"WorkflowComplete\",\"workflowExecutionId\":\"01MADEUP\",\"status\":\"PASS\"}")
                .join();
        NotificationCheck check = NotificationCheck.builder()
                .publicKey(sandbox.notifications().publicKey())
                .clock(clock)
                .build();
        Request call = receiver.arrived().get(0);

        assertThat(call.header("Authorization")).startsWith("Bearer: ");
        assertThatCode(() -> check.check(Headers.lookup(call::header))).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.notifications().send("{}"));
    }

    @Test
    void frankieone_gives_up_after_400_only() {
        try (TestReceiver refusing =
                TestReceiver.responding(number -> TestReceiver.response(number == 1 ? 404 : 400))) {
            sandbox.notifications().sendTo(refusing.url());
            caller.execute("e", "pass");
            sandbox.notifications().settled().join();

            assertThat(sandbox.notifications().sent())
                    .extracting(Object::toString)
                    .containsExactly(
                            "WorkflowComplete, attempt 1: 404, next attempt after PT15M",
                            "WorkflowComplete, attempt 2: 400, given up");
        }
    }

    @Test
    void without_a_receiver_nothing_is_sent() {
        caller.execute("e", "pass");
        assertThat(sandbox.notifications().sent()).isEmpty();

        sandbox.notifications().sendTo(receiver.url());
        sandbox.reset();
        caller.execute("e", "pass");
        assertThat(arrived()).isEmpty();
        assertThat(sandbox.notifications()).hasToString("FrankieOneNotifications[0 attempts]");
    }
}
