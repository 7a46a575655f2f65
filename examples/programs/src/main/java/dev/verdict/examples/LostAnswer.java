package dev.verdict.examples;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.http.frankieone.Attempt;
import dev.verdict.http.frankieone.ExecuteOptions;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.Findings;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.frankieone.NewIndividual;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.ReceivedRequest;
import dev.verdict.sandbox.Sample;
import java.io.PrintStream;
import java.util.function.Function;

/**
 * Execute requests whose response is lost: the exception, the search for the execution, and the wait that continues with it. Nothing is
 * executed twice. Runs against its own sandbox. Takes no arguments.
 */
public final class LostAnswer {
    private LostAnswer() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                FrankieOneClient client = AwaitExecution.client(sandbox, out)) {
            out.println("1. The request is processed, but its response is lost");
            sandbox.next(ReceivedRequest::isExecute, Fault.dropAfterProcessing());
            execute(
                    client,
                    options -> client.individuals()
                            .execute("example-person", "KYC", Sample.INDIVIDUAL_REVIEW_AML.workflowName(), options),
                    out);
            count(sandbox, out);

            out.println("2. The same for a new person; findOut searches by the caller's own key for that person");
            sandbox.next(ReceivedRequest::isExecute, Fault.dropAfterProcessing());
            NewIndividual person = NewIndividual.builder("customer-4711")
                    .givenName("Ada")
                    .familyName("Stubworth")
                    .build();
            execute(
                    client,
                    options -> client.individuals()
                            .createAndExecute(person, "KYC", Sample.INDIVIDUAL_PASS.workflowName(), options),
                    out);
            count(sandbox, out);

            out.println("3. The request is not processed; to the caller this looks the same as the first case");
            sandbox.next(ReceivedRequest::isExecute, Fault.dropBeforeProcessing());
            execute(
                    client,
                    options -> client.individuals()
                            .execute("another-person", "KYC", Sample.INDIVIDUAL_PASS.workflowName(), options),
                    out);
            count(sandbox, out);
        }
    }

    private static void execute(FrankieOneClient client, Function<ExecuteOptions, Execution> call, PrintStream out) {
        ExecuteOptions options = ExecuteOptions.background().beforeSending(attempt -> store(attempt, out));
        try {
            Execution execution = call.apply(options);
            AwaitExecution.await(client, execution, out);
        } catch (OutcomeUnknownException e) {
            out.println("   the response is lost: " + name(e) + ", caused by " + name(e.getCause()));
            out.println("      " + e.getMessage());
            findOut(client, e.attempt().orElseThrow(), out);
        }
    }

    /** A backend does this at once, and after a restart for every stored attempt without an execution. */
    private static void findOut(FrankieOneClient client, String attempt, PrintStream out) {
        Findings findings = client.findOut(attempt);
        if (findings.isNothing()) {
            out.println(
                    "   findOut: no execution found; if a later findOut still finds none after some minutes, execute again");
            return;
        }
        out.println("   findOut: " + plural(findings.executions().size()));
        Execution found = findings.executions().get(0);
        out.println("   resuming the wait with " + found.reference());
        AwaitExecution.await(client, found, out);
    }

    private static void store(Attempt attempt, PrintStream out) {
        out.println("   attempt stored before sending: " + attempt);
    }

    private static void count(FrankieOneSandbox sandbox, PrintStream out) {
        out.println("   the sandbox counted " + plural(sandbox.executions()));
        out.println();
        sandbox.reset();
    }

    private static String name(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }

    private static String plural(int executions) {
        return executions + (executions == 1 ? " execution" : " executions");
    }
}
