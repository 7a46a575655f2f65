package example.boot;

import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.poll.PollPolicy;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Starts the backend against the sandbox, and uses it as a browser and the platform would. */
@SpringBootApplication
public class Application {
    /** Polls so rarely that only a notification can end a wait of this program in time. */
    private static final PollPolicy RARE_POLLS = PollPolicy.defaults()
            .withDelays(Duration.ofMinutes(10), Duration.ofMinutes(10))
            .withDeadline(Duration.ofMinutes(30));

    @Bean
    FrankieOneSandbox sandbox() {
        return FrankieOneSandbox.builder().looksUntilDone(1_000).start();
    }

    @Bean
    FrankieOneClient client(FrankieOneSandbox sandbox) {
        return FrankieOneClient.builder()
                .fromEnv(sandbox.environment())
                .pollPolicy(RARE_POLLS)
                .build();
    }

    public static void main(String[] args) throws Exception {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                Application.class, "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off")) {
            String here = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
            FrankieOneSandbox sandbox = context.getBean(FrankieOneSandbox.class);
            sandbox.notifications().sendTo(URI.create(here + "/notifications").toString());

            String execution = post(here + "/applications?workflow="
                    + Sample.INDIVIDUAL_REVIEW_AML.workflowName().replace(" ", "%20"));
            check(get(here + "/applications/" + execution).contains("\"PENDING\""), "pending before the end");
            sandbox.finish(execution);
            sandbox.notifications().settled().join();
            String verdict = get(here + "/applications/" + execution + "/ended");
            check(verdict.contains("\"kind\":\"REVIEW\""), "the verdict after the notification: " + verdict);
            String result = get(here + "/applications/" + execution + "/result");
            check(result.contains("\"workflowExecutionState\":\"COMPLETED\""), "the result as sent: " + result);
            check(sandbox.executions() == 1, "one execution");
            System.out.println("Spring Boot " + SpringBootVersion.getVersion() + ": " + verdict);
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static String get(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    private static String post(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        check(response.statusCode() == 200, response.statusCode() + ": " + response.body());
        return response.body();
    }
}
