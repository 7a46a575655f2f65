package dev.verdict.frankieone;

import dev.verdict.frankieone.Schema.Form;
import dev.verdict.frankieone.Schema.Kinds;
import dev.verdict.frankieone.Schema.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Generates responses from the table of documented fields. Equal seeds give equal bytes. */
public final class PayloadGenerator {
    private static final Schema SCHEMA = Schema.asRead();

    /** Fields whose wrong type makes the body unreadable, in addition to all lists of objects. */
    private static final Set<String> STRUCTURE = Set.of(
            "WorkflowResponse.workflowResult",
            "WorkflowResult.steps",
            "WorkflowResult.statusOverrideRequestId",
            "WorkflowSteps.failed",
            "WorkflowSteps.incomplete",
            "WorkflowSteps.notApplicable",
            "WorkflowSteps.order",
            "WorkflowSteps.passed",
            "Organization.blockingEntities",
            "Organization.linkedIndividuals",
            "Organization.linkedOrganizations",
            "Organization.linkedUnknownEntities");

    /** Parties linked to an organization are organizations again, so the depth needs a limit. */
    private static final Set<String> ENTITIES = Set.of("Individual", "Organization");

    /** The style of a payload. */
    public enum Style {
        /** Everything that must be read without loss, documented or not. */
        WILD,
        /** Only documented fields, well-formed. */
        PLAIN
    }

    /** An object of a type of the table. */
    record Payload(String type, Map<String, Object> tree, byte[] json) {}

    private final long seed;
    private final SplittableRandom random;
    private final PlainValues values;
    private final WildValues wild;
    /** The share of documented fields in an object. */
    private double density;

    private PayloadGenerator(long seed, Style style, double density) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.wild = style == Style.WILD ? new WildValues(random) : null;
        this.values = style == Style.WILD ? wild : new PlainValues(random);
        this.density = density;
    }

    /**
     * A response of about the given size; with every kind of summary and evidence if the size is 10,000 bytes or more.
     *
     * @param seed the seed of the random choices
     * @param approxBytes the size in bytes, within 15 %; at least 1,000
     * @param style the style
     * @return UTF-8 JSON
     */
    public static byte[] ofSize(long seed, int approxBytes, Style style) {
        if (approxBytes < 1_000) {
            throw new IllegalArgumentException("too small: " + approxBytes);
        }
        PayloadGenerator generator = new PayloadGenerator(seed, style, style == Style.WILD ? 0.5 : 0.8);
        double shareOfKinds = Math.min(1, approxBytes / 10_000.0);
        Map<String, Object> answer = generator.answerWith(shareOfKinds);
        while (size(answer) > approxBytes) {
            generator.density *= 0.9;
            answer = generator.answerWith(shareOfKinds);
        }
        generator.fill(answer, approxBytes);
        return JsonText.write(answer);
    }

    /** A small response or result of any kinds. */
    static Payload payload(long seed, Style style) {
        SplittableRandom choice = new SplittableRandom(seed);
        PayloadGenerator generator =
                new PayloadGenerator(choice.nextLong(), style, 0.08 + 0.5 * choice.nextDouble() * choice.nextDouble());
        boolean envelope = choice.nextBoolean();
        String type = envelope ? "WorkflowResponse" : "WorkflowResult";
        Map<String, Object> tree = envelope ? generator.answer() : generator.result();
        SplittableRandom noise = style == Style.WILD && choice.nextBoolean() ? choice.split() : null;
        return new Payload(type, tree, JsonText.write(tree, noise));
    }

    /** A single object of a type. */
    static Payload object(long seed, String type) {
        Map<String, Object> tree = new PayloadGenerator(seed, Style.WILD, 0.4).object(type);
        return new Payload(type, tree, JsonText.write(tree));
    }

    private static int size(Object tree) {
        return JsonText.write(tree).length;
    }

    private boolean isWild() {
        return wild != null;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        optional(answer, "WorkflowResponse", "requestId", 0.7);
        optional(answer, "WorkflowResponse", "entityId", 0.3);
        optional(answer, "WorkflowResponse", "workflowExecutionId", 0.2);
        optional(answer, "WorkflowResponse", chance(0.7) ? "individual" : "organization", 0.5);
        optional(answer, "WorkflowResponse", "serviceProfile", 0.2);
        answer.put("workflowResult", result());
        return isWild() ? mixed(answer, "WorkflowResponse") : answer;
    }

    private void optional(Map<String, Object> object, String type, String field, double probability) {
        if (chance(probability)) {
            object.put(field, value(type, field, object));
        }
    }

    private Map<String, Object> result() {
        Map<String, Object> result = object("WorkflowResult");
        // Any field of its own distinguishes a result from other objects.
        if (Comparison.isNone(result.get("workflowExecutionState"))) {
            result.put("workflowExecutionState", values.oneOf(SCHEMA.words().get("WorkflowExecutionState")));
        }
        if (chance(0.8)) {
            result.put("workflowStepResults", list(4, () -> object("StepResult")));
        }
        return result;
    }

    /** A response with some of the kinds of summary and evidence. */
    private Map<String, Object> answerWith(double shareOfKinds) {
        Map<String, Object> answer = answer();
        @SuppressWarnings("unchecked") // of this class's making
        Map<String, Object> result = (Map<String, Object>) answer.get("workflowResult");
        List<Map<String, Object>> steps = new ArrayList<>();
        for (String kind : some("StepSummary", shareOfKinds)) {
            Map<String, Object> step = object("StepResult");
            step.put("summary", known("StepSummary", kind));
            step.put("processResults", new ArrayList<>());
            steps.add(step);
        }
        for (String kind : some("SupplementaryData", shareOfKinds)) {
            processResults(steps).add(evidence(kind));
        }
        result.put("workflowStepResults", steps);
        return answer;
    }

    private List<String> some(String name, double share) {
        List<String> kinds = new ArrayList<>(SCHEMA.kinds().get(name).objects().keySet());
        Collections.shuffle(kinds, new Random(random.nextLong()));
        return kinds.subList(0, (int) Math.ceil(kinds.size() * share));
    }

    private Map<String, Object> evidence(String kind) {
        Map<String, Object> processResult = object("ProcessResult");
        processResult.put("supplementaryData", known("SupplementaryData", kind));
        return processResult;
    }

    /** The evidence of a random step. */
    @SuppressWarnings("unchecked") // of this class's making
    private List<Object> processResults(List<Map<String, Object>> steps) {
        return (List<Object>) values.oneOf(steps).get("processResults");
    }

    /** Adds evidence until the response has the requested size. */
    @SuppressWarnings("unchecked") // of this class's making
    private void fill(Map<String, Object> answer, int approxBytes) {
        List<Map<String, Object>> steps =
                (List<Map<String, Object>>) ((Map<?, ?>) answer.get("workflowResult")).get("workflowStepResults");
        List<String> kinds =
                List.copyOf(SCHEMA.kinds().get("SupplementaryData").objects().keySet());
        int size = size(answer);
        for (int tries = 0; size < approxBytes && tries < 100; ) {
            Object more = evidence(values.oneOf(kinds));
            int sizeOfMore = size(more) + 1;
            if (size + sizeOfMore <= approxBytes * 1.1) {
                processResults(steps).add(more);
                size += sizeOfMore;
            } else {
                tries++;
            }
        }
    }

    private Map<String, Object> object(String type) {
        return object(type, new LinkedHashMap<>());
    }

    /** Adds some of the documented fields to an object, in addition to those already set. */
    private Map<String, Object> object(String type, Map<String, Object> object) {
        SCHEMA.objects().get(type).forEach((field, fieldType) -> {
            boolean isSet = object.containsKey(field) || fieldType.form() == Form.KIND;
            if (!isSet && isThere(type, field, share(fieldType))) {
                if (fieldType.form() == Form.OTHERS) {
                    map(fieldType, false).forEach(object::putIfAbsent);
                } else {
                    object.put(field, value(type, field, object));
                }
            }
        });
        if (!isWild()) {
            object.values().removeIf(PayloadGenerator::isEmpty);
        }
        return isWild() ? mixed(object, type) : object;
    }

    /**
     * Whether an object has a field. In style PLAIN, objects of a type have mostly the same fields, because a platform sends what
     * its sources give.
     */
    private boolean isThere(String type, String field, double share) {
        if (isWild()) {
            return chance(share);
        }
        SplittableRandom habit = new SplittableRandom(seed ^ (31L * type.hashCode() + field.hashCode()));
        return habit.nextDouble() < share ? chance(0.95) : chance(0.03);
    }

    /**
     * In style WILD, fields with objects are more frequent; otherwise deeply nested objects would hardly occur. In style PLAIN it
     * is the reverse: most recorded fields are single values.
     */
    private double share(Type type) {
        boolean holdsMore =
                type.form() == Form.NAMED || type.item() != null && type.item().form() == Form.NAMED;
        if (!holdsMore) {
            return density;
        }
        return isWild() ? Math.sqrt(density) : density / 2;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> object && object.isEmpty()
                || value instanceof List<?> list && list.stream().allMatch(PayloadGenerator::isEmpty);
    }

    /** Shuffles the fields and adds undocumented ones. */
    private Map<String, Object> mixed(Map<String, Object> object, String type) {
        List<String> names = new ArrayList<>(object.keySet());
        if (chance(0.5)) {
            Collections.shuffle(names, new Random(random.nextLong()));
        }
        Map<String, Object> mixed = new LinkedHashMap<>();
        unknown(mixed, object, type);
        for (String name : names) {
            mixed.put(name, object.get(name));
            if (chance(0.05)) {
                unknown(mixed, object, type);
            }
        }
        unknown(mixed, object, type);
        return mixed;
    }

    private void unknown(Map<String, Object> mixed, Map<String, Object> object, String type) {
        if (!chance(density / 2)) {
            return;
        }
        // A name that is documented elsewhere. Not around a result: its own fields would make the response ambiguous.
        String name = chance(0.2) && !type.equals("WorkflowResponse")
                ? values.oneOf(List.of("type", "stepName", "status", "class", "name", "fuzziness"))
                : wild.anyKey();
        if (!object.containsKey(name) && SCHEMA.field(type, name) == null) {
            mixed.put(name, wild.anything(3));
        }
    }

    private Object value(String object, String field, Map<String, Object> around) {
        Type type = SCHEMA.field(object, field);
        boolean structure = type.isListOfObjects() || STRUCTURE.contains(object + "." + field);
        if (isWild() && chance(0.08)) {
            return wild.nothing(type.form(), structure);
        }
        if (isWild() && !structure && chance(0.04)) {
            return wild.anything(3);
        }
        if (type.form() == Form.MAP) {
            return map(type, structure);
        }
        if (isWild() && type.isOneOrList() && chance(0.3)) {
            return value(type.item(), field, around);
        }
        if (type.form() == Form.LIST && !type.isListOfObjects()) {
            List<Object> items = list(4, () -> value(type.item(), field, around));
            if (isWild() && !structure && chance(0.1)) {
                items.add(random.nextInt(items.size() + 1), wild.anything(1));
            }
            return items;
        }
        if (isWild() && type.isListOfObjects() && chance(0.05)) {
            List<Object> items = list(4, () -> value(type.item(), field, around));
            items.add(random.nextInt(items.size() + 1), chance(0.5) ? null : List.of());
            return items;
        }
        return value(type, field, around);
    }

    private Object value(Type type, String field, Map<String, Object> around) {
        return switch (type.form()) {
            case TEXT, KIND -> values.text(field);
            case WORD -> values.word(SCHEMA.words(type));
            case INTEGER -> values.integer();
            case NUMBER -> values.number();
            case BOOLEAN -> values.flag();
            case TIME -> values.time();
            case DATE -> values.date();
            case OBJECT -> values.object();
            case LIST -> list(3, () -> value(type.item(), field, around));
            case MAP, OTHERS -> map(type, false);
            case NAMED -> named(type.name(), field, around);
        };
    }

    private Object named(String type, String field, Map<String, Object> around) {
        if (SCHEMA.kinds().containsKey(type)) {
            return ofAnyKind(type, around);
        }
        if (isWild() && SCHEMA.texts().containsKey(type) && chance(0.2)) {
            return values.text(field);
        }
        if (ENTITIES.contains(type)) {
            double before = density;
            density *= 0.2;
            Object entity = object(type);
            density = before;
            return entity;
        }
        return type.equals("WorkflowResult") ? result() : object(type);
    }

    private interface Making {
        Object make();
    }

    private List<Object> list(int atMost, Making item) {
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(isWild() ? 0 : 1, atMost); i > 0; i--) {
            items.add(isWild() && !items.isEmpty() && chance(0.1) ? items.get(0) : item.make());
        }
        return items;
    }

    private Map<String, Object> map(Type type, boolean structure) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = random.nextInt(isWild() ? 0 : 1, 4); i > 0; i--) {
            Object value = isWild() && chance(0.15) ? null : value(type.item(), "", map);
            map.put(values.key(), isWild() && !structure && chance(0.03) ? wild.anything(2) : value);
        }
        return new LinkedHashMap<>(map);
    }

    private Object ofAnyKind(String name, Map<String, Object> around) {
        Kinds kinds = SCHEMA.kinds().get(name);
        String kind = values.oneOf(List.copyOf(kinds.objects().keySet()));
        if (isWild() && chance(0.15)) {
            Map<String, Object> unknown = wild.object();
            if (chance(0.8)) {
                unknown.put(kinds.field(), chance(0.7) ? "NEW_" + kind : wild.anything(1));
            }
            return unknown;
        }
        if (isWild() && kinds.orAround() && chance(0.3)) {
            around.put(kinds.field(), kind);
            return object(kinds.objects().get(kind));
        }
        return known(name, kind);
    }

    private Map<String, Object> known(String name, String kind) {
        Kinds kinds = SCHEMA.kinds().get(name);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(kinds.field(), kind);
        return object(kinds.objects().get(kind), object);
    }
}
