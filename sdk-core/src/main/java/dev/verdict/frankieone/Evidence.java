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
 * A filterable view of checks: the evidence of a step, or the evidence of a result that counts today. Every filter returns a new
 * view, so filters can be chained:
 *
 * <pre>{@code
 * List<AmlEvidence> hits = result.evidence().hits().details(AmlEvidence.class);
 * List<String> sources = result.evidence().inFavour().about(ObjectType.NAME).sources();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. {@link #toString()} has the number of checks by {@link Standing}, and no
 * content of them.
 */
public final class Evidence {
    private final List<ProcessResult> checks;

    private Evidence(List<ProcessResult> checks) {
        this.checks = checks;
    }

    /**
     * A view of the given checks.
     *
     * @param checks the checks; of equal checks, the view has the first only
     * @return the view
     */
    public static Evidence of(List<ProcessResult> checks) {
        return new Evidence(DistinctChecks.of(Objects.requireNonNull(checks, "checks")));
    }

    /**
     * The checks in this view.
     *
     * @return the checks in the order sent, unmodifiable. Jackson serializes a view as this list
     */
    @JsonValue
    public List<ProcessResult> checks() {
        return checks;
    }

    /**
     * The checks that count against the entity now.
     *
     * @return the checks with standing {@link Standing#AGAINST}
     */
    public Evidence against() {
        return standing(Standing.AGAINST);
    }

    /**
     * The checks that found something against the entity that still counts: {@link #against()} without the checks that failed
     * technically, could not be done, or only confirmed nothing.
     *
     * @return the hits, including checks with an outcome that this version does not know
     */
    public Evidence hits() {
        return where(EvidenceRules::isStandingHit);
    }

    /**
     * The checks against the entity that a person resolved in its favor; {@link ProcessResult#manualStatus()} is the person's
     * decision.
     *
     * @return the checks with standing {@link Standing#RESOLVED}
     */
    public Evidence resolved() {
        return standing(Standing.RESOLVED);
    }

    /**
     * The checks that count in favor of the entity now.
     *
     * @return the checks with standing {@link Standing#IN_FAVOUR}
     */
    public Evidence inFavour() {
        return standing(Standing.IN_FAVOUR);
    }

    /**
     * The checks that no longer count: stale, expired, or marked as invalid or ignored; {@link ProcessResult#systemStatus()} is
     * the reason.
     *
     * @return the checks with standing {@link Standing#NOT_COUNTING}
     */
    public Evidence notCounting() {
        return standing(Standing.NOT_COUNTING);
    }

    /**
     * The checks that count, whatever their outcome.
     *
     * @return all checks except those with standing {@link Standing#NOT_COUNTING}
     */
    public Evidence counting() {
        return where(check -> check.standing() != Standing.NOT_COUNTING);
    }

    /**
     * The checks with a standing.
     *
     * @param standing the standing
     * @return the matching checks
     */
    public Evidence standing(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return where(check -> check.standing() == standing);
    }

    /**
     * The checks of a class.
     *
     * @param resultClass the class
     * @return the matching checks
     */
    public Evidence ofClass(ProcessResultClass resultClass) {
        Objects.requireNonNull(resultClass, "resultClass");
        return where(check -> check.resultClass().is(resultClass));
    }

    /**
     * The checks of a class by its value in JSON, including classes that this version does not know.
     *
     * @param resultClass the class as sent, such as {@code CRYPTO_WALLET}; compared exactly
     * @return the matching checks
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Evidence ofClass(String resultClass) {
        Open<ProcessResultClass> value = Open.of(ProcessResultClass.class, resultClass);
        if (!value.isPresent()) {
            throw new IllegalArgumentException("resultClass is blank");
        }
        return where(check -> check.resultClass().equals(value));
    }

    /**
     * The checks of a type of object.
     *
     * @param objectType the type of the object that was checked
     * @return the matching checks
     */
    public Evidence about(ObjectType objectType) {
        Objects.requireNonNull(objectType, "objectType");
        return where(check -> check.objectType().is(objectType));
    }

    /**
     * The checks with supplementary data of a type.
     *
     * @param kind a record, such as {@code AmlEvidence}, or an interface of several, such as {@code IdvEvidence}
     * @return the checks whose supplementary data are of that type
     */
    public Evidence with(Class<? extends SupplementaryData> kind) {
        Objects.requireNonNull(kind, "kind");
        return where(check -> kind.isInstance(check.supplementaryData()));
    }

    /**
     * The checks that match a predicate.
     *
     * @param test the predicate
     * @return the matching checks
     */
    public Evidence where(Predicate<? super ProcessResult> test) {
        Objects.requireNonNull(test, "test");
        return new Evidence(checks.stream().filter(test).toList());
    }

    /**
     * The supplementary data of one type.
     *
     * @param <T> the type
     * @param kind a record, such as {@code AmlEvidence}, or an interface of several, such as {@code IdvEvidence}
     * @return the supplementary data of that type, in the order of the checks, unmodifiable
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
     * @return the source of each check, or its provider if no source was sent; without duplicates, in the order of the checks,
     *     unmodifiable
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
     * The number of checks.
     *
     * @return 0 or more
     */
    public int size() {
        return checks.size();
    }

    /**
     * Whether this view is empty.
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
