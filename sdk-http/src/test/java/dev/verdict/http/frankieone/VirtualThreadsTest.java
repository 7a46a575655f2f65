package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Many threads at once, each blocked until its response arrives. */
class VirtualThreadsTest {
    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void five_hundred_virtual_threads_call_at_once() throws Exception {
        Assumptions.assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with Java 21");

        allAreAnswered(500, (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }

    @Test
    void a_hundred_platform_threads_call_at_once() throws Exception {
        allAreAnswered(100, Executors.newFixedThreadPool(100));
    }

    /** Half of them start executions, half get one; each for another entity. */
    private void allAreAnswered(int calls, ExecutorService threads) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> answers = new ArrayList<>();
        try {
            for (int i = 0; i < calls; i++) {
                String entityId = "e-" + i;
                boolean looks = i % 2 == 0;
                api.answers(200, Json.passed("x-1"));
                answers.add(threads.submit(() -> {
                    start.await();
                    return looks
                            ? client.individuals()
                                    .execution(entityId, "KYC", "AML", "x-1")
                                    .workflowResult()
                                    .executionId()
                            : client.individuals()
                                    .execute(entityId, "KYC", "AML")
                                    .executionId();
                }));
            }
            start.countDown();

            for (Future<String> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("x-1");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(api.requests()).isEqualTo(calls);
        Set<String> targets = new HashSet<>();
        for (int i = 0; i < calls; i++) {
            targets.add(api.request().getTarget());
        }
        assertThat(targets).as("each arrived once").hasSize(calls);
    }
}
