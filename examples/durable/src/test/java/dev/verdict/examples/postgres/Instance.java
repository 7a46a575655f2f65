package dev.verdict.examples.postgres;

import dev.verdict.examples.webhooks.Inbox;
import dev.verdict.examples.webhooks.WebhookServer;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.seon.SeonWebhook;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A process of the backend, for {@link KillTest}: a worker or a receiver. It can stop at a moment, where the test kills it. It ends with its
 * standard input, so it does not outlive the test.
 */
final class Instance {
    static final String URL = "TEST_DATABASE_URL";
    static final String SECRET = "TEST_SEON_SECRET";

    /** Short, but a lease is longer than any pause of a busy machine should be. */
    static final Timing TIMING = new Timing(
            Duration.ofSeconds(2),
            Duration.ofSeconds(3),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofMinutes(1),
            Duration.ofMillis(20));

    /** Where a process stops. */
    enum Moment {
        NONE,
        /** The attempt is committed, and the request is about to be sent. */
        BEFORE_SENDING,
        /** The answer to the execute request is here, and not stored. */
        AFTER_ANSWER,
        /** An execution is polled. */
        POLLING,
        /** An event is here, and not stored. */
        RECEIVED,
        /** An event is committed, and not answered. */
        COMMITTED
    }

    private final Moment moment;

    private Instance(Moment moment) {
        this.moment = moment;
    }

    /** Arguments: {@code worker} or {@code receiver}, the moment, and a receiver's port. */
    public static void main(String[] args) throws IOException {
        Map<String, String> environment = System.getenv();
        Instance instance = new Instance(Moment.valueOf(args[1]));
        Database database = Database.at(environment.get(URL));
        if (args[0].equals("worker")) {
            instance.work(database, environment);
        } else {
            instance.receive(database, environment, Integer.parseInt(args[2]));
        }
        say("READY");
        while (System.in.read() >= 0) {
            // until the test closes it, or ends
        }
        Runtime.getRuntime().halt(0);
    }

    private void work(Database database, Map<String, String> environment) {
        FrankieOneClient client = FrankieOneClient.builder()
                .fromEnv(environment)
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(chain -> {
                            Request request = chain.request();
                            boolean executes = request.url().encodedPath().endsWith("/execute");
                            stopIf(executes ? Moment.BEFORE_SENDING : Moment.POLLING);
                            Response response = chain.proceed(request);
                            if (executes) {
                                stopIf(Moment.AFTER_ANSWER);
                            }
                            return response;
                        })
                        .build())
                .build();
        new Worker(
                        "pid-" + ProcessHandle.current().pid(),
                        new Verifications(database, TIMING),
                        client,
                        TIMING,
                        line -> {})
                .start();
    }

    private void receive(Database database, Map<String, String> environment, int port) {
        Inbox inbox =
                new SeonInbox(SeonWebhook.withSecrets(environment.get(SECRET)), new SeonRuns(database), line -> {});
        WebhookServer server = new WebhookServer(port, WebhookServer.LARGEST_EVENT, (headers, body) -> {
            stopIf(Moment.RECEIVED);
            int status = inbox.receive(headers, body);
            stopIf(Moment.COMMITTED);
            return status;
        });
        say(server.url());
    }

    /** Stays here until the process is killed. */
    private void stopIf(Moment here) {
        if (moment == here) {
            say(here.name());
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
