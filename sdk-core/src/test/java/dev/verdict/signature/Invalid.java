package dev.verdict.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;

/** The assertions that every refused signature must pass. */
public final class Invalid {
    private Invalid() {}

    /** Asserts the problem, and that neither the message nor the stack trace repeats the input. */
    public static void assertRefused(Problem problem, Runnable check, String... given) {
        assertThatThrownBy(check::run).isInstanceOfSatisfying(InvalidSignatureException.class, e -> {
            assertThat(e.problem()).as(e.getMessage()).isEqualTo(problem);
            assertThat(e)
                    .hasMessageStartingWith("Invalid signature (" + problem + "): ")
                    .hasNoCause();
            assertThat(e.isRetryable()).isFalse();
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            for (String text : given) {
                for (String part : text.split("[., ]")) {
                    if (part.length() > 3) {
                        assertThat(trace.toString()).doesNotContain(part);
                    }
                }
            }
        });
    }
}
