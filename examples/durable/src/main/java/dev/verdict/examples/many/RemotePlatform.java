package dev.verdict.examples.many;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A sandbox in a {@link SandboxProcess}. */
final class RemotePlatform implements Platform {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final Map<String, String> environment;
    private final String notificationKey;

    /**
     * @param url of the {@link SandboxProcess}
     * @throws IllegalArgumentException if no sandbox runs there
     */
    RemotePlatform(String url) {
        this.url = url;
        Properties connection = new Properties();
        try {
            connection.load(new StringReader(call("/connection", "")));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("no SandboxProcess runs at this URL", e);
        }
        notificationKey = connection.getProperty(SandboxProcess.NOTIFICATION_KEY);
        connection.remove(SandboxProcess.NOTIFICATION_KEY);
        environment = connection.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, connection::getProperty));
    }

    @Override
    public boolean survivesThisProcess() {
        return true;
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public String notificationKey() {
        return notificationKey;
    }

    @Override
    public void sendNotificationsTo(String receiver) {
        call("/receiver", receiver);
    }

    @Override
    public void prepare(int executions) {
        call("/prepare", Integer.toString(executions));
    }

    @Override
    public void applicantBegins(Planned planned, String executionId) {
        // Not waited for: this is called where responses arrive. Without an applicant, the execution ends a little
        // later.
        http.sendAsync(
                request("/applicant", planned.number() + " " + executionId), HttpResponse.BodyHandlers.discarding());
    }

    @Override
    public int executions() {
        return Integer.parseInt(call("/executions", ""));
    }

    private String call(String path, String body) {
        try {
            HttpResponse<String> response = http.send(request(path, body), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException(path + " was answered with " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private HttpRequest request(String path, String body) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The sandbox goes on. */
    @Override
    public void close() {}
}
