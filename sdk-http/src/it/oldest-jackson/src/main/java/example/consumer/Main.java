package example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verdict.Open;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads every recorded result and the usual bad ones, writes them back, and converts. */
public class Main {
    public record Customer(LocalDate born) {}

    public static void main(String[] args) throws IOException {
        int read = 0;
        ObjectMapper mapper = new ObjectMapper();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.json")) {
            for (Path file : files) {
                WorkflowResponse response = WorkflowResponse.parse(Files.readAllBytes(file));
                check(
                        WorkflowResponse.parse(response.toJson()).equals(response),
                        file + " was not written back as read");
                check(
                        JsonObject.parse(mapper.writeValueAsBytes(response))
                                .equals(JsonObject.parse(response.toJson())),
                        file + " was not written by databind as by the SDK");
                check(response.workflowResult().verdict().kind() != null, file + " has no verdict");
                read++;
            }
        }
        check(read >= 14, "only " + read + " results were found");

        String start = "{\"workflowResult\":{\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\"},";
        WorkflowResponse response =
                WorkflowResponse.parse(utf8(start + "\"individual\":{\"born\":\"1990-02-03\",\"x\":1}}"));
        check(
                response.individual().orElseThrow().as(Customer.class).born().equals(LocalDate.of(1990, 2, 3)),
                "the individual did not convert");
        WorkflowResult huge = WorkflowResult.parse(
                utf8("{\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\",\"schemaVersion\":1e999999999}"));
        check(huge.verdict().kind() == Verdict.Kind.APPROVED, "a huge number changed the verdict");
        for (String bad : new String[] {
            "",
            "[]",
            "<html>",
            start,
            start + "\"workflowResult\":{}}",
            "{\"status\":\"PASS\",\"x\":" + "[".repeat(9999),
            "{\"status\":\"PASS\",\"steps\":[1]}",
            "{\"status\":\"PASS\",\"x\":" + "9".repeat(2000) + "}"
        }) {
            try {
                WorkflowResult.parse(utf8(bad));
                throw new AssertionError("read what is no result: " + bad.substring(0, Math.min(40, bad.length())));
            } catch (UnreadableBodyException expected) {
                check(expected.location().startsWith("$"), "no location");
            }
        }
        check(
                mapper.writeValueAsString(new Open<?>[] {huge.status(), huge.automatedResult()})
                        .equals("[\"PASS\",null]"),
                "databind wrote a word as something else");
        System.out.println("end of main, " + read + " results");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
