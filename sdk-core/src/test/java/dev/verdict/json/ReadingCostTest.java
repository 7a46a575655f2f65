package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import dev.verdict.frankieone.WorkflowResult;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of reading in allocated bytes. It would reveal a copy of the remaining body for each object. */
class ReadingCostTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static byte[] body(String item, int count) {
        return ("{\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\",\"workflowStepResults\":[{\"stepName\":\"KYC\","
                        + "\"processResults\":[" + (item + ",").repeat(count) + item + "]}]}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
    }

    private static long allocated(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'notes':{}}",
                "{'notes':{'a':1}}",
                "{'notes':{'a':null}}",
                "{'notes':[]}",
                "{'notes':5}",
                "{'supplementaryData':{}}",
                "{'supplementaryData':{'x':1,'type':''}}",
                "{'supplementaryData':[]}",
                "{'errors':[[],null]}",
                "{'result':''}",
                "{'result':{'a':[1]}}",
                "{'createdAt':'0001-01-01T00:00:00Z'}",
                "{'processResultId':1}",
                "{'somethingNew':{'a':{'b':[]}}}"
            })
    void the_cost_of_reading_and_writing_is_linear_in_the_number_of_objects(String item) {
        byte[] small = body(item, 2_000);
        byte[] large = body(item, 16_000);
        WorkflowResult result = WorkflowResult.parse(large);
        result.toJson();

        long parseSmall = allocated(() -> WorkflowResult.parse(small));
        long parseLarge = allocated(() -> WorkflowResult.parse(large));
        long writeLarge = allocated(result::toJson);

        assertThat(parseLarge).isLessThan(parseSmall * 8 * 2);
        assertThat(writeLarge).isLessThan(large.length * 40L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9E+999",
                "-9E+500",
                "1<zeros>",
                "1.<zeros>",
                "7<sevens>",
                "1.<sevens>",
                "1E-999",
                "10<zeros>E-41"
            })
    void an_id_that_is_a_long_number_costs_no_more_than_other_text(String number) {
        String id = number.replace("<zeros>", "0".repeat(990)).replace("<sevens>", "7".repeat(990));
        byte[] json = body("{'processResultId':" + id + "}", 100);
        WorkflowResult.parse(json);

        assertThat(allocated(() -> WorkflowResult.parse(json))).isLessThan(json.length * 100L + 500_000);
    }

    @Test
    void reading_stops_when_the_condition_is_true() {
        byte[] json = body("{'notes':{'a':{}}}", 10_000);
        AtomicInteger asked = new AtomicInteger();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        JsonBinding.interruptibly(() -> asked.incrementAndGet() == 3, () -> WorkflowResult.parse(json)))
                .withMessage("reading was stopped");
        assertThat(asked).hasValue(3);
        assertThat(WorkflowResult.parse(json).isManual())
                .as("the next read is not stopped")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'x':[1,2,3,4]}", "{'x':{'a':1,'b':2}}", "{'errors':[{},{}]}", "{'result':[[],[]]}"})
    void reading_can_be_stopped_in_any_value(String item) {
        AtomicInteger asked = new AtomicInteger();
        byte[] json = body(item, 1_000);

        JsonBinding.interruptibly(() -> asked.incrementAndGet() < 0, () -> WorkflowResult.parse(json));

        assertThat(asked.get()).isGreaterThan(3);
    }

    @Test
    void reads_that_can_be_stopped_can_be_nested() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();
        byte[] json = body("{}", 1_000);

        JsonBinding.interruptibly(() -> outer.incrementAndGet() < 0, () -> {
            JsonBinding.interruptibly(() -> inner.incrementAndGet() < 0, () -> WorkflowResult.parse(json));
            assertThat(outer).hasValue(0);
            return WorkflowResult.parse(json);
        });

        assertThat(outer.get()).isEqualTo(inner.get()).isPositive();
    }
}
