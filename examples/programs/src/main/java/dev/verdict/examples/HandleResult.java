package dev.verdict.examples;

import dev.verdict.FailingStep;
import dev.verdict.Reason;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.sandbox.Sample;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Handles the result of a workflow: what to do at PASS, FAIL, REVIEW and everything else, who overrode it, which steps failed.
 *
 * <p>Arguments: JSON files with a result, as FrankieOne sends it; without any, the bundled results.
 */
public final class HandleResult {
    private HandleResult() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            for (Sample sample : Sample.values()) {
                handle(sample.description(), sample.result(), System.out);
            }
        }
        for (String file : args) {
            try {
                handle(file, WorkflowResult.parse(Files.readAllBytes(Path.of(file))), System.out);
            } catch (NoSuchFileException e) {
                System.out.println(file + ": there is no such file");
            } catch (UnreadableBodyException e) {
                System.out.println(file + ": " + e.getMessage());
            }
        }
    }

    static void handle(String title, WorkflowResult result, PrintStream out) {
        out.println("== " + title);
        out.println("   " + line(result.verdict()));
        result.statusOverride().ifPresent(override -> out.println("   override: " + override));
        for (FailingStep step : result.failingSteps()) {
            out.println("   step " + step.name() + ": " + step.kind() + " (" + step.result() + ")");
            for (Reason reason : step.reasons()) {
                out.println("      " + reason.text());
            }
        }
        out.println();
    }

    /** The verdict, the platform's words it comes from, and what this backend does. */
    static String line(Verdict verdict) {
        return verdict.kind() + " " + verdict.words() + ": " + action(verdict);
    }

    /** What this backend does. The switch is exhaustive: a kind that is forgotten does not compile. */
    private static String action(Verdict verdict) {
        return switch (verdict.kind()) {
            case APPROVED -> "the account is opened";
            case DECLINED -> "the application is rejected";
            case REVIEW -> "a person gets it, with open issues: " + verdict.openIssues();
            case PENDING -> "not finished, so the applicant is told to wait";
            case NO_DECISION -> "finished, and nothing was to be decided";
            case INCOMPLETE -> "too little to decide, so the applicant is asked for more";
            case ABANDONED -> "the applicant left, and is invited again";
            case TECHNICAL_FAILURE ->
                "no answer about the applicant; " + verdict.advice().text();
            case UNRECOGNIZED ->
                "not understood, so nobody is let in; " + verdict.advice().text();
        };
    }
}
