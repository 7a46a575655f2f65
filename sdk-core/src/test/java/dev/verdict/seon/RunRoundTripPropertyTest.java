package dev.verdict.seon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A stored run is equal after it is read again, for webhooks with random values in any field and for records that callers created. */
class RunRoundTripPropertyTest {
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());
    private static final int RUNS = 600;

    private static final List<Class<? extends SeonEvent>> EVENTS = List.of(
            WorkflowFinished.class,
            WorkflowUpdated.class,
            IdvSessionFinished.class,
            TransactionProcessed.class,
            TransactionStatusUpdate.class,
            ListsEvent.class,
            AmlEvent.class,
            UnknownEvent.class,
            Ping.class);
    private static final String[] TEXTS = {
        "",
        " ",
        "run-1",
        "APPROVED",
        "Approve",
        "DECLINED",
        "REVIEW",
        "RUNNING",
        "Retry required",
        "ERROR",
        "PASS",
        "FAIL",
        "true",
        "1",
        "0001-01-01T00:00:00Z",
        "2026-03-02T10:00:00Z",
        "2026-03-02T11:00:00.120+01:00",
        "2026-02-30",
        "NEW_WORD",
        "A\0B",
        "\ud83d\ude00",
        "\"\\\n\u2028",
        "orchestration/workflow_execution_finished",
        "idv/session_finished",
        "transaction/processed",
        "transaction:status_update",
        "lists:x",
        "aml:x",
        "ping",
        "future/thing"
    };
    private static final String[] NUMBERS = {
        "0",
        "1",
        "-1",
        "7",
        "41.50",
        "1E+2",
        "1E-7",
        "12345678901234567890.123456789",
        "9007199254740993",
        "1e400",
        "-0.0"
    };

    private final SplittableRandom random = new SplittableRandom(SEED);
    private int told;

    private <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private BigDecimal number() {
        return new BigDecimal(NUMBERS[random.nextInt(NUMBERS.length)]);
    }

    private Object json(int depth) {
        return switch (random.nextInt(depth > 2 ? 6 : 8)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> number();
            case 3, 4, 5 -> text();
            case 6 -> random.nextBoolean() ? List.of() : Arrays.asList(json(depth + 1), json(depth + 1));
            default -> fields(depth + 1);
        };
    }

    private Map<String, Object> fields(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            fields.put(
                    random.nextInt(3) == 0 ? text() : anyOf(List.of("id", "status", "state", "event", "data", "x")),
                    json(depth));
        }
        return fields;
    }

    private WorkflowRun start() {
        RunStart start = random.nextBoolean() ? RunStart.of("user-1") : made(RunStart.class);
        return random.nextInt(3) == 0 ? WorkflowRun.start("run-1") : WorkflowRun.start("run-1", start);
    }

    /** The run with one more update, if the run accepts it. */
    private WorkflowRun with(WorkflowRun run, SeonEvent event) {
        try {
            WorkflowRun next = Webhooks.with(run, event);
            told++;
            return next;
        } catch (IllegalArgumentException | IllegalStateException | UnreadableBodyException refused) {
            return run; // the update was rejected
        }
    }

    private static void assertRoundTrip(WorkflowRun run, String what) {
        WorkflowRun read = WorkflowRun.parse(run.toJson());
        assertThat(read).as(what).isEqualTo(run);
        assertThat(read.verdict()).as(what).isEqualTo(run.verdict());
        assertThat(said(read)).as(what).isEqualTo(said(run));
        assertThat(read.toJson()).as(what).isEqualTo(run.toJson());
    }

    private static String said(WorkflowRun run) {
        return run.explain()
                + run.statusOverride()
                + run.manualChanges()
                + run.contradictions()
                + run.steps()
                + run.failingSteps()
                + run.statusHistory()
                + run.reopenings()
                + run.startedWith()
                + run.userReference()
                + run.transactions()
                + run.firstSeenAt()
                + run.workflowId()
                + run.workflowName()
                + run.progress();
    }

    @Test
    void a_run_of_records_that_a_caller_created_survives_a_round_trip() {
        System.out.printf("%d runs with seed %d, again with -Dverdict.seed=%d%n", RUNS, SEED, SEED);
        for (int i = 0; i < RUNS; i++) {
            WorkflowRun run = start();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                run = with(run, made(anyOf(EVENTS)));
                if (random.nextInt(4) == 0) {
                    run = withEntry(run, made(AnalystEntry.class));
                }
                if (random.nextInt(4) == 0) {
                    run = with(WorkflowRun.start("run-1"), made(anyOf(EVENTS)))
                            .mergedWith(WorkflowRun.parse(run.toJson()));
                }
            }
            assertRoundTrip(run, "run " + i + " of seed " + SEED);
        }
        assertThat(told).isGreaterThan(RUNS);
    }

    private WorkflowRun withEntry(WorkflowRun run, AnalystEntry entry) {
        try {
            return run.withAnalystEntry(entry);
        } catch (IllegalStateException | UnreadableBodyException refused) {
            return run; // two fields with the same name
        }
    }

    @Test
    void a_run_of_webhooks_with_random_values_survives_a_round_trip() {
        List<JsonObject> bodies = new ArrayList<>();
        Webhooks.RUNS.forEach(name -> Webhooks.bodies(name).forEach(body -> bodies.add(JsonObject.parse(body))));
        bodies.add(JsonObject.parse(Webhooks.utf8("{'event':'transaction:status_update','date':'2026-03-02T10:00:00Z',"
                + "'transactions':[{'id':'tx-101','state':'APPROVE'},{'id':'tx-301','state':'DECLINE'}]}")));
        for (int i = 0; i < RUNS; i++) {
            WorkflowRun run = start();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                Map<String, Object> body = mutated(anyOf(bodies).asMap(), 8);
                body.computeIfPresent("data", (field, data) -> ofRun(data));
                try {
                    run = with(run, SeonEvent.parse(JsonObject.of(body).toJson()));
                } catch (UnreadableBodyException refused) {
                    continue;
                }
            }
            assertRoundTrip(run, "run " + i + " of seed " + SEED);
        }
        assertThat(told).isGreaterThan(RUNS);
    }

    private static Object ofRun(Object data) {
        if (data instanceof Map<?, ?> map && map.containsKey("workflow")) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            copy.put("id", "run-1");
            return copy;
        }
        return data;
    }

    private Map<String, Object> mutated(Map<?, ?> fields, int oneIn) {
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put((String) name, mutated(value, oneIn)));
        if (random.nextInt(oneIn * 4) == 0) {
            copy.put(text(), json(0));
        }
        return copy;
    }

    private Object mutated(Object value, int oneIn) {
        if (random.nextInt(oneIn) == 0) {
            return json(0);
        } else if (value instanceof Map<?, ?> map) {
            return mutated(map, oneIn);
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> mutated(item, oneIn)).toList();
        }
        return value;
    }

    /** A record with random values of its component types. */
    private <R> R made(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String name = components[i].getName();
            if (types[i] == String.class && (name.equals("event") || name.equals("kind"))) {
                values[i] = text();
            } else if (types[i] == String.class && name.equals("id") && random.nextInt(4) > 0) {
                values[i] = "run-1";
            } else if (types[i].isRecord() && name.equals("data")) {
                values[i] = made(types[i]);
            } else {
                values[i] = value(components[i].getGenericType());
            }
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Open.class) {
                return word((Class<?>) inner);
            } else if (generic.getRawType() == Map.class) {
                return Map.of();
            }
            Object value = value(inner);
            return generic.getRawType() == Optional.class
                    ? Optional.ofNullable(value)
                    : value == null ? List.of() : List.of(value);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == JsonObject.class) {
            return JsonObject.of(fields(0));
        } else if (plain.isRecord() && random.nextInt(4) > 0) {
            return made(plain);
        } else if (random.nextInt(4) == 0) {
            return null;
        } else if (plain == String.class) {
            return text();
        } else if (plain == BigDecimal.class) {
            return number();
        } else if (plain == Integer.class) {
            return random.nextInt();
        } else if (plain == Boolean.class) {
            return random.nextBoolean();
        } else if (plain == Instant.class) {
            return anyOf(List.of(
                    Instant.MIN,
                    Instant.MAX,
                    Instant.EPOCH,
                    Instant.parse("0001-01-01T00:00:00Z"),
                    Instant.parse("2026-03-02T10:00:00Z"),
                    Instant.parse("2026-03-02T10:00:00.120Z")));
        } else if (plain == LocalDate.class) {
            return anyOf(List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH));
        }
        return null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // any enum
    private Open<?> word(Class<?> words) {
        return switch (random.nextInt(4)) {
            case 0 -> Open.absent();
            case 1 -> Open.mistyped(List.of(), "[]");
            default -> Open.of((Class) words, text());
        };
    }
}
