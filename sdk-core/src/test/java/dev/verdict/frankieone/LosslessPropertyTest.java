package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.PayloadGenerator.Payload;
import dev.verdict.frankieone.PayloadGenerator.Style;
import dev.verdict.json.JsonRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Nothing that is sent is lost. The payloads differ in every run; the seed is printed. */
class LosslessPropertyTest {
    private static final int PAYLOADS = 10_000;
    private static final int OF_EACH = 20;
    private static final int DAMAGED = 2_000;
    private static final Schema SCHEMA = Schema.asRead();
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());

    @Test
    void whatever_is_sent_is_written_back() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        RecordWalk walk = new RecordWalk(SCHEMA);
        for (int i = 0; i < PAYLOADS; i++) {
            Payload payload = PayloadGenerator.payload(seeds.nextLong(), Style.WILD);
            check("payload " + i, () -> difference(payload, walk));
        }
        print(PAYLOADS + " payloads with " + walk.records() + " records");
        for (String kinds : List.of("StepSummary", "SupplementaryData")) {
            assertThat(walk.types())
                    .as("the payloads hold every kind")
                    .containsAll(SCHEMA.kinds().get(kinds).objects().values());
        }
        assertThat(walk.types()).contains("Individual", "Organization");
    }

    /** Every record as often as any other, including rare records and records that no response has. */
    @Test
    void every_record_by_itself_is_written_back() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (String type : SCHEMA.objects().keySet()) {
            Class<?> record = Records.named(type).orElseThrow();
            for (int i = 0; i < OF_EACH; i++) {
                Payload payload = PayloadGenerator.object(seeds.nextLong(), type);
                check(type + " " + i, () -> {
                    JsonRecord read = Records.read(record, payload.json());
                    String difference = difference(payload, read, new RecordWalk(SCHEMA));
                    boolean same = Records.read(record, read.toJson()).equals(read);
                    return difference == null && !same ? " is another when it is read again" : difference;
                });
            }
        }
        print(OF_EACH + " of each record");
    }

    private interface Check {
        String difference();
    }

    private static void check(String what, Check check) {
        String difference;
        try {
            difference = check.difference();
        } catch (RuntimeException e) {
            throw new AssertionError(what + " of seed " + SEED + ": " + e, e);
        }
        if (difference != null) {
            fail("%s of seed %d: $%s", what, SEED, difference);
        }
    }

    private static void print(String what) {
        System.out.printf("%s with seed %d, again with -Dverdict.seed=%d%n", what, SEED, SEED);
    }

    private static String difference(Payload payload, RecordWalk walk) {
        JsonRecord record = parse(payload.type(), payload.json());
        String difference = difference(payload, record, walk);
        JsonRecord again = parse(payload.type(), record.toJson());
        if (difference == null && !(again.equals(record) && again.hashCode() == record.hashCode())) {
            difference = " is another when it is read again";
        }
        WorkflowResult result =
                record instanceof WorkflowResponse response ? response.workflowResult() : (WorkflowResult) record;
        if (difference == null
                && result != record
                && !WorkflowResult.parse(payload.json()).equals(result)) {
            difference = " is another without its envelope";
        }
        return difference == null && said(result, record).isEmpty() ? " says nothing" : difference;
    }

    private static String difference(Payload payload, JsonRecord record, RecordWalk walk) {
        Map<?, ?> written = (Map<?, ?>) JsonText.read(record.toJson());
        String difference = Comparison.asSent(payload.tree(), written);
        return difference == null ? walk.record(payload.type(), payload.tree(), record) : difference;
    }

    private static String said(WorkflowResult result, JsonRecord record) {
        return result.verdict().toString()
                + result.statusOverride()
                + result.failingSteps()
                + result.explain()
                + record;
    }

    private static JsonRecord parse(String type, byte[] json) {
        return type.equals("WorkflowResponse") ? WorkflowResponse.parse(json) : WorkflowResult.parse(json);
    }

    @Test
    void a_damaged_body_is_a_result_or_unreadable_and_nothing_else() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        int unreadable = 0;
        for (int i = 0; i < DAMAGED; i++) {
            SplittableRandom random = seeds.split();
            Payload payload = PayloadGenerator.payload(random.nextLong(), Style.WILD);
            boolean cut = random.nextBoolean();
            byte[] damaged = damaged(payload.json(), random, cut);
            try {
                WorkflowResult result = WorkflowResult.parse(damaged);
                assertThat(WorkflowResult.parse(result.toJson()).equals(result)).isTrue();
                assertThat(cut).as("a body cut off is no result").isFalse();
                assertThat(said(result, result)).isNotEmpty();
            } catch (UnreadableBodyException expected) {
                unreadable++;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("damaged payload " + i + " of seed " + SEED + ": " + e, e);
            }
        }
        print(unreadable + " of " + DAMAGED + " damaged bodies unreadable");
        assertThat(unreadable).isBetween(DAMAGED / 2, DAMAGED - 1);
    }

    private static byte[] damaged(byte[] json, SplittableRandom random, boolean cut) {
        int end = json.length;
        while (json[end - 1] != '}') {
            end--;
        }
        byte[] damaged = cut ? Arrays.copyOf(json, random.nextInt(end)) : json.clone();
        if (!cut) {
            damaged[random.nextInt(json.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }
}
