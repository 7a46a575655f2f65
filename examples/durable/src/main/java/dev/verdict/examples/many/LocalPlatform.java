package dev.verdict.examples.many;

import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A sandbox in this process, with its applicants. */
final class LocalPlatform implements Platform {
    private final FrankieOneSandbox sandbox;
    private final Duration executionTakes;
    private final ScheduledExecutorService applicants = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "applicants");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param executionTakes how long an execution lasts without an applicant
     */
    LocalPlatform(Duration executionTakes) {
        this.executionTakes = executionTakes;
        this.sandbox = FrankieOneSandbox.builder().runningFor(executionTakes).start();
    }

    @Override
    public boolean survivesThisProcess() {
        return false;
    }

    @Override
    public Map<String, String> environment() {
        return sandbox.environment();
    }

    @Override
    public String notificationKey() {
        return sandbox.notifications().publicKey();
    }

    @Override
    public void sendNotificationsTo(String url) {
        sandbox.notifications().sendTo(url);
    }

    @Override
    public void prepare(int executions) {
        sandbox.clearFaults();
        for (Planned planned : Planned.first(executions)) {
            switch (planned.trouble()) {
                case NONE -> {}
                case EXECUTE_RESPONSE_LOST ->
                    sandbox.next(
                            request -> request.isExecute() && isAbout(request, planned), Fault.dropAfterProcessing());
                case POLL_UNAVAILABLE ->
                    sandbox.next(request -> isPoll(request) && isAbout(request, planned), Fault.unavailable());
                case POLL_TRUNCATED ->
                    sandbox.next(request -> isPoll(request) && isAbout(request, planned), Fault.truncated());
            }
        }
    }

    private static boolean isPoll(ReceivedRequest request) {
        return request.method().equals("GET");
    }

    private static boolean isAbout(ReceivedRequest request, Planned planned) {
        return request.path().contains(planned.entityId());
    }

    @Override
    public void applicantBegins(Planned planned, String executionId) {
        long millis = planned.applicantTakes(executionTakes).toMillis();
        applicants.schedule(() -> sandbox.finish(executionId), millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public int executions() {
        return sandbox.executions();
    }

    @Override
    public void close() {
        applicants.shutdownNow();
        sandbox.close();
    }
}
