package dev.verdict.frankieone;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.verdict.Open;
import dev.verdict.frankieone.evidence.SupplementaryData;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks to pick from: the evidence of a step, or what decides in a whole result. Every method that narrows gives another
 * view, so that a question reads as one expression:
 *
 * <pre>{@code
 * List<AmlEvidence> hits = result.evidence().hits().details(AmlEvidence.class);
 * List<String> sources = result.evidence().inFavour().about(ObjectType.NAME).sources();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. {@link #toString()} says how many checks stand where, and nothing of them.
 */
public final class Evidence {
    private final List<ProcessResult> checks;

    private Evidence(List<ProcessResult> checks) {
        this.checks = checks;
    }

    /**
     * A view of the given checks.
     *
     * @param checks the checks; one that is in the list twice is looked at once
     * @return the view
     */
    public static Evidence of(List<ProcessResult> checks) {
        return new Evidence(DistinctChecks.of(Objects.requireNonNull(checks, "checks")));
    }

    /**
     * The checks in this view.
     *
     * @return in the order sent, unmodifiable. Jackson writes this for a view
     */
    @JsonValue
    public List<ProcessResult> checks() {
        return checks;
    }

    /**
     * The checks that speak against the entity now.
     *
     * @return those that stand {@link Standing#AGAINST}
     */
    public Evidence against() {
        return standing(Standing.AGAINST);
    }

    /**
     * The checks that found something which speaks against the entity now: {@link #against()} but for those that broke, could not
     * be done, or merely confirmed nothing.
     *
     * @return the hits, those with a word this version does not know included
     */
    public Evidence hits() {
        return where(EvidenceRules::isStandingHit);
    }

    /**
     * The checks that spoke against the entity until a person resolved them in its favour; {@link
     * ProcessResult#manualStatus()} is the word.
     *
     * @return those that stand {@link Standing#RESOLVED}
     */
    public Evidence resolved() {
        return standing(Standing.RESOLVED);
    }

    /**
     * The checks that speak for the entity now.
     *
     * @return those that stand {@link Standing#IN_FAVOUR}
     */
    public Evidence inFavour() {
        return standing(Standing.IN_FAVOUR);
    }

    /**
     * The checks that no longer count: stale, expired, or marked; {@link ProcessResult#systemStatus()} is the word.
     *
     * @return those that are {@link Standing#NOT_COUNTING}
     */
    public Evidence notCounting() {
        return standing(Standing.NOT_COUNTING);
    }

    /**
     * The checks that count, whatever they say.
     *
     * @return all but those that are {@link Standing#NOT_COUNTING}
     */
    public Evidence counting() {
        return where(check -> check.standing() != Standing.NOT_COUNTING);
    }

    /**
     * The checks that stand somewhere.
     *
     * @param standing where
     * @return those
     */
    public Evidence standing(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return where(check -> check.standing() == standing);
    }

    /**
     * The checks of a class.
     *
     * @param resultClass the class
     * @return those
     */
    public Evidence ofClass(ProcessResultClass resultClass) {
        Objects.requireNonNull(resultClass, "resultClass");
        return where(check -> check.resultClass().is(resultClass));
    }

    /**
     * The checks of a class by the platform's word for it, which this version need not know.
     *
     * @param resultClass the class as it is sent, such as {@code CRYPTO_WALLET}; compared exactly
     * @return those
     * @throws IllegalArgumentException if it is blank
     */
    public Evidence ofClass(String resultClass) {
        Open<ProcessResultClass> word = Open.of(ProcessResultClass.class, resultClass);
        if (!word.isPresent()) {
            throw new IllegalArgumentException("resultClass is blank");
        }
        return where(check -> check.resultClass().equals(word));
    }

    /**
     * The checks of a kind of thing.
     *
     * @param objectType what kind of thing was checked
     * @return those
     */
    public Evidence about(ObjectType objectType) {
        Objects.requireNonNull(objectType, "objectType");
        return where(check -> check.objectType().is(objectType));
    }

    /**
     * The checks with a kind of detail.
     *
     * @param kind a record, such as {@code AmlEvidence}, or a group of them, such as {@code IdvEvidence}
     * @return those whose supplementary data are of that kind
     */
    public Evidence with(Class<? extends SupplementaryData> kind) {
        Objects.requireNonNull(kind, "kind");
        return where(check -> kind.isInstance(check.supplementaryData()));
    }

    /**
     * The checks that pass a test of the caller's own.
     *
     * @param test the test
     * @return those
     */
    public Evidence where(Predicate<? super ProcessResult> test) {
        Objects.requireNonNull(test, "test");
        return new Evidence(checks.stream().filter(test).toList());
    }

    /**
     * What the checks found, of one kind.
     *
     * @param <T> the kind
     * @param kind a record, such as {@code AmlEvidence}, or a group of them, such as {@code IdvEvidence}
     * @return the supplementary data of that kind, in the order of the checks, unmodifiable
     */
    public <T extends SupplementaryData> List<T> details(Class<T> kind) {
        Objects.requireNonNull(kind, "kind");
        return checks.stream()
                .map(ProcessResult::supplementaryData)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * The sources of the checks.
     *
     * @return the source, or else the provider, of each check that names one; each once, in the order of the checks
     */
    public List<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        for (ProcessResult check : checks) {
            String source = EvidenceRules.source(check.providerResult());
            if (source != null) {
                sources.add(source);
            }
        }
        return List.copyOf(sources);
    }

    /**
     * How many checks there are.
     *
     * @return 0 or more
     */
    public int size() {
        return checks.size();
    }

    /**
     * Whether there are none.
     *
     * @return true if there is no check in this view
     */
    public boolean isEmpty() {
        return checks.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Evidence[").append(checks.size());
        for (Standing standing : Standing.values()) {
            int size = standing(standing).size();
            if (size > 0) {
                text.append(", ").append(standing).append(' ').append(size);
            }
        }
        return text.append(']').toString();
    }
}
