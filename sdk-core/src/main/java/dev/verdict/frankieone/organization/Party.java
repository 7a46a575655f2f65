package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.SafeText;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.individual.Individual;
import dev.verdict.frankieone.individual.IndividualName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person, a company or an unknown entity behind an organization: all that one answer says of it, gathered by {@link Ownership}.
 *
 * <p>Immutable and safe to share between threads. {@link #toString()} gives the id and the kind of entity, and no name.
 */
public final class Party {
    private final OwnershipWalk.Found found;
    private final List<OwnershipLink> links;
    private final @Nullable Party via;

    /** Nobody changes what was found once the walk has ended. */
    Party(OwnershipWalk.Found found, @Nullable Party via) {
        this.found = found;
        this.links = List.copyOf(found.links);
        this.via = via;
    }

    /**
     * The id.
     *
     * @return the entity's id; null if none was sent
     */
    public @Nullable String entityId() {
        return found.entityId;
    }

    /**
     * What kind of entity it is.
     *
     * @return the word of the first entry that has one
     */
    public Open<EntityType> entityType() {
        return found.entityType;
    }

    /**
     * The name.
     *
     * @return the name of the person, the company or the unknown entity; empty if the answer gives none
     */
    public Optional<String> name() {
        return individual()
                .map(Individual::name)
                .flatMap(IndividualName::fullName)
                .or(() -> organization().flatMap(Organization::name))
                .or(() -> unknownEntity().map(UnknownEntity::name));
    }

    /**
     * The person.
     *
     * @return empty if the answer has no person under this id
     */
    public Optional<Individual> individual() {
        return Optional.ofNullable(found.individual);
    }

    /**
     * The company.
     *
     * @return empty if the answer has no organization under this id
     */
    public Optional<Organization> organization() {
        return Optional.ofNullable(found.organization);
    }

    /**
     * The entity of which it is not known whether it is a person or a company.
     *
     * @return empty if the answer has no unknown entity under this id
     */
    public Optional<UnknownEntity> unknownEntity() {
        return Optional.ofNullable(found.unknownEntity);
    }

    /**
     * What ties the party to the organization and to the companies behind it.
     *
     * @return one for each shareholder, member of an interest and official that names it, nearest to the organization first,
     *     unmodifiable
     */
    public List<OwnershipLink> links() {
        return links;
    }

    /**
     * The shortest way from the organization to the party.
     *
     * @return the companies in between, nearest to the organization first, and the party itself at the end, unmodifiable; empty if
     *     no chain of shareholders, interests and officials leads to it, and for the organization itself
     */
    public List<Party> path() {
        List<Party> path = new ArrayList<>();
        for (Party party = found.isReached ? this : null; party != null; party = party.via) {
            path.add(party);
        }
        Collections.reverse(path);
        return Collections.unmodifiableList(path);
    }

    /**
     * Whether the platform names the party as an ultimate beneficial owner.
     *
     * @return true if it does
     */
    public boolean isBeneficialOwner() {
        return found.isBeneficialOwner;
    }

    /**
     * Why the party is a beneficial owner.
     *
     * @return the reasons in the order sent, unmodifiable; empty if it is none, or if no reason was sent
     */
    public List<CodeDescription> beneficialOwnerReasons() {
        return Collections.unmodifiableList(found.beneficialOwnerReasons);
    }

    /**
     * Whether the platform could not look behind the party, so that beneficial owners may be missing.
     *
     * @return true if it names the party as a blocking entity
     */
    public boolean isBlocking() {
        return found.isBlocking;
    }

    /**
     * Why the platform could not look behind the party.
     *
     * @return the reasons in the order sent, unmodifiable; empty if it is not blocking, or if no reason was sent
     */
    public List<BlockingReason> blockingReasons() {
        return Collections.unmodifiableList(found.blockingReasons);
    }

    /**
     * How much of the organization the party owns in all, as the platform worked it out.
     *
     * @return what is said of it as a beneficial owner, else as a blocking entity, else as another owner; empty if nothing is
     */
    public Optional<PercentageOwned> percentageOwned() {
        return Optional.ofNullable(found.percentageOwned);
    }

    @Override
    public String toString() {
        return "Party[" + SafeText.name(found.entityId) + ", " + found.entityType + "]";
    }
}
