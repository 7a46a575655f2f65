package dev.verdict.fuzz;

import static java.lang.invoke.MethodType.methodType;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that the fuzzer kept, without the fuzzer. */
class CorpusTest {
    @ParameterizedTest
    @MethodSource("dev.verdict.fuzz.Corpus#targets")
    void kept_inputs_have_the_properties_of_their_target(String name) throws Throwable {
        MethodHandle target = MethodHandles.publicLookup()
                .findStatic(
                        Class.forName("dev.verdict.fuzz." + name),
                        "fuzzerTestOneInput",
                        methodType(void.class, byte[].class));
        List<byte[]> inputs = Corpus.read(name);

        for (byte[] input : inputs) {
            target.invokeExact(input);
        }

        assertThat(inputs).as("kept inputs").hasSizeGreaterThan(5);
    }
}
