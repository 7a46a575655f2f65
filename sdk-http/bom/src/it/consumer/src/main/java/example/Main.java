package example;

import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.FrankieOneSandbox;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
                FrankieOneClient client = FrankieOneClient.builder()
                        .fromEnv(sandbox.environment())
                        .build()) {
            Execution execution = client.individuals().execute("customer-1", "KYC", "pass");
            System.out.println("verdict: " + client.await(execution).verdict().kind());
        }
    }
}
