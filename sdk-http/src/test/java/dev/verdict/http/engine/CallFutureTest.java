package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The JDK's futures name the reason of a cancellation in their own way in each version. */
class CallFutureTest {
    private static Stream<ThrowingCallable> reads(CompletableFuture<String> future) {
        return Stream.of(
                future::get, () -> future.get(1, TimeUnit.SECONDS), future::join, () -> future.getNow("nothing"));
    }

    @Test
    void every_read_of_a_cancelled_future_tells_the_reason() {
        CancellationException reason = new CancellationException("the client was closed");
        CompletableFuture<String> future = new CallFuture<>();
        future.completeExceptionally(reason);
        CompletableFuture<String> dependent = future.thenApply(text -> text);

        assertThat(dependent).isInstanceOf(CallFuture.class);
        assertThat(reads(future))
                .allSatisfy(read -> assertThatThrownBy(read)
                        .isInstanceOf(CancellationException.class)
                        .hasMessage("the client was closed"));
    }

    @Test
    void a_future_that_its_owner_cancelled_has_no_reason() {
        CompletableFuture<String> future = new CallFuture<>();
        future.cancel(false);

        assertThat(reads(future))
                .allSatisfy(read -> assertThatThrownBy(read).isInstanceOf(CancellationException.class));
    }

    @Test
    void every_read_returns_the_value() throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<String> future = new CallFuture<>();
        assertThat(future.getNow("nothing")).isEqualTo("nothing");
        future.complete("value");

        assertThat(future.get()).isEqualTo("value");
        assertThat(future.get(1, TimeUnit.SECONDS)).isEqualTo("value");
        assertThat(future.join()).isEqualTo("value");
        assertThat(future.getNow("nothing")).isEqualTo("value");
    }
}
