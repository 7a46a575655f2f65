package dev.verdict.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that the fuzzer kept, without the fuzzer. */
class CorpusTest {
    static Stream<Arguments> targets() {
        return Stream.of(
                target("ApiResponsesFuzz", ApiResponsesFuzz::fuzzerTestOneInput),
                target("NotificationFuzz", NotificationFuzz::fuzzerTestOneInput),
                target("ResultFuzz", ResultFuzz::fuzzerTestOneInput),
                target("ResultRoundTripFuzz", ResultRoundTripFuzz::fuzzerTestOneInput),
                target("SeonEventsFuzz", SeonEventsFuzz::fuzzerTestOneInput),
                target("SeonRunFuzz", SeonRunFuzz::fuzzerTestOneInput),
                target("SeonWebhookFuzz", SeonWebhookFuzz::fuzzerTestOneInput),
                target("WaitStateFuzz", WaitStateFuzz::fuzzerTestOneInput));
    }

    private static Arguments target(String name, Consumer<byte[]> target) {
        return arguments(name, target);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void kept_inputs_have_the_properties_of_their_target(String name, Consumer<byte[]> target) {
        List<byte[]> inputs = Corpus.read(name);

        inputs.forEach(target);

        assertThat(inputs).as("kept inputs").hasSizeGreaterThan(5);
    }
}
