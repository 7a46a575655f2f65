package dev.verdict.http.testing;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.frankieone.NewIndividual;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The two ways to make a call. What holds for one holds for the other. */
public enum Mode {
    SYNC {
        @Override
        public Execution execute(FrankieOneClient client) {
            return client.individuals().execute("e-1", "KYC", "AML");
        }

        @Override
        public Execution create(FrankieOneClient client) {
            return client.individuals().createAndExecute(ANN, "KYC", "AML");
        }

        @Override
        public Object look(FrankieOneClient client) {
            return client.individuals().execution("e-1", "KYC", "AML", "x-1");
        }
    },
    ASYNC {
        @Override
        public Execution execute(FrankieOneClient client) {
            return get(client.individuals().executeAsync("e-1", "KYC", "AML"));
        }

        @Override
        public Execution create(FrankieOneClient client) {
            return get(client.individuals().createAndExecuteAsync(ANN, "KYC", "AML"));
        }

        @Override
        public Object look(FrankieOneClient client) {
            return get(client.individuals().executionAsync("e-1", "KYC", "AML", "x-1"));
        }
    };

    private static final NewIndividual ANN = NewIndividual.ofFields("customer-1", Map.of("name", "Ann"));

    public abstract Execution execute(FrankieOneClient client);

    public abstract Execution create(FrankieOneClient client);

    public abstract Object look(FrankieOneClient client);

    public Throwable executeFailure(FrankieOneClient client) {
        return catchThrowable(() -> execute(client));
    }

    public Throwable lookFailure(FrankieOneClient client) {
        return catchThrowable(() -> look(client));
    }

    /** What the future brings, or what it failed with, unwrapped. */
    public static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
