package dev.verdict.frankieone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The recorded and written responses that tests and programs share. */
final class Fixture {
    static final List<String> ALL = List.of(
            "individual-pass",
            "organization-complete",
            "organization-ownership",
            "individual-fail-kyc",
            "individual-review-aml",
            "individual-fail-overridden-to-pass",
            "individual-pass-overridden-to-fail",
            "individual-pass-confirmed",
            "individual-in-progress",
            "individual-error",
            "individual-timeout",
            "individual-two-documents",
            "individual-monitoring-clear",
            "organization-review",
            "individual-from-the-future");

    private Fixture() {}

    static byte[] json(String name) {
        String path = "/dev/verdict/sandbox/frankieone/" + name + ".json";
        try (InputStream in = Fixture.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkflowResponse response(String name) {
        return WorkflowResponse.parse(json(name));
    }

    static WorkflowResult result(String name) {
        return response(name).workflowResult();
    }

    /** A result from JSON with single quotes instead of double quotes. */
    static WorkflowResult parse(String json) {
        return WorkflowResult.parse(utf8(json));
    }

    static byte[] utf8(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
