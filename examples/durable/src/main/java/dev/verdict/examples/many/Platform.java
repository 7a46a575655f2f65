package dev.verdict.examples.many;

import java.util.Map;

/** The sandbox as these programs use it: in this process, or in one of its own. Your backend has FrankieOne instead. */
interface Platform extends AutoCloseable {
    /** Whether the executions go on when this process ends. */
    boolean survivesThisProcess();

    /** The settings of a client. */
    Map<String, String> environment();

    /** The key that verifies notifications, in PEM. */
    String notificationKey();

    /** Sends the notifications to this URL from now on. */
    void sendNotificationsTo(String url);

    /** Prepares the faults of so many {@linkplain Planned planned} executions. */
    void prepare(int executions);

    /** The applicant of this execution begins. When the applicant is done, the execution ends. */
    void applicantBegins(Planned planned, String executionId);

    /** How many executions were started so far. */
    int executions();

    @Override
    void close();
}
