package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WaitFutureTest {
    private final CompletableFuture<String> future = new WaitFuture<>();

    @Test
    void every_way_to_read_it_returns_the_value() throws Exception {
        assertThat(future.getNow("absent")).isEqualTo("absent");
        future.complete("value");

        assertThat(future.get()).isEqualTo("value");
        assertThat(future.get(1, TimeUnit.SECONDS)).isEqualTo("value");
        assertThat(future.join()).isEqualTo("value");
        assertThat(future.getNow("absent")).isEqualTo("value");
    }

    @Test
    void every_way_to_read_it_throws_the_reason_of_a_cancellation() {
        future.completeExceptionally(new CancellationException("the poller was closed"));

        for (ThrowingCallable read : reads()) {
            assertThatThrownBy(read).isInstanceOf(CancellationException.class).hasMessage("the poller was closed");
        }
    }

    @Test
    void without_a_reason_it_throws_a_plain_cancellation() {
        future.cancel(true);

        for (ThrowingCallable read : reads()) {
            assertThatThrownBy(read).isInstanceOf(CancellationException.class).hasMessage(null);
        }
    }

    private ThrowingCallable[] reads() {
        return new ThrowingCallable[] {
            future::get, () -> future.get(1, TimeUnit.SECONDS), future::join, () -> future.getNow("absent")
        };
    }
}
