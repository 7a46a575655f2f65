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
 * Handles the result of a workflow: the action for each verdict, the override, and the failing steps.
 *
 * <p>Arguments: JSON files with FrankieOne results; without arguments, the bundled samples.
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
                System.out.println(file + ": no such file");
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
            out.println("   step " + step.name() + ": " + step.kind() + " ("
                    + (step.result().isPresent() ? step.result() : "no result") + ")");
            for (Reason reason : step.reasons()) {
                out.println("      " + reason.text());
            }
        }
        out.println();
    }

    /** The verdict, the platform's values behind it, and the action of this backend. */
    static String line(Verdict verdict) {
        return verdict.kind() + " " + verdict.words() + ": " + action(verdict);
    }

    /** The action of this backend. The switch is exhaustive: without one of the kinds it does not compile. */
    private static String action(Verdict verdict) {
        return switch (verdict.kind()) {
            case APPROVED -> "open the account";
            case DECLINED -> "reject the application";
            case REVIEW -> "queue for manual review; open issues: " + verdict.openIssues();
            case PENDING -> "in progress; ask the applicant to wait";
            case NO_DECISION -> "completed; this workflow does not decide";
            case INCOMPLETE -> "ask the applicant for the missing information";
            case ABANDONED -> "invite the applicant again";
            case TECHNICAL_FAILURE ->
                "nothing is known about the applicant; " + verdict.advice().text();
            case UNRECOGNIZED -> "do not approve; " + verdict.advice().text();
        };
    }
}
