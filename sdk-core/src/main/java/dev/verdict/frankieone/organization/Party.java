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
 * A person, a company or an unknown entity behind an organization, with everything that one response contains about it. {@link
 * Ownership} creates parties.
 *
 * <p>Immutable and safe to share between threads. {@link #toString()} prints only the id and the kind of entity.
 */
public final class Party {
    private final OwnershipWalk.PartyData data;
    private final List<OwnershipLink> links;
    private final @Nullable Party previous;

    /** The data no longer change: the traversal has ended. */
    Party(OwnershipWalk.PartyData data, @Nullable Party previous) {
        this.data = data;
        this.links = List.copyOf(data.links);
        this.previous = previous;
    }

    /**
     * The id.
     *
     * @return the entity's id; null if none was sent
     */
    public @Nullable String entityId() {
        return data.entityId;
    }

    /**
     * The kind of entity.
     *
     * @return the value of the first entry that has one
     */
    public Open<EntityType> entityType() {
        return data.entityType;
    }

    /**
     * The name.
     *
     * @return the name of the person, the company or the unknown entity; empty if the response contains none
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
     * @return the person; empty if the response contains no person with this id
     */
    public Optional<Individual> individual() {
        return Optional.ofNullable(data.individual);
    }

    /**
     * The company.
     *
     * @return the company; empty if the response contains no organization with this id
     */
    public Optional<Organization> organization() {
        return Optional.ofNullable(data.organization);
    }

    /**
     * The unknown entity, which may be a person or a company.
     *
     * @return the unknown entity; empty if the response contains none with this id
     */
    public Optional<UnknownEntity> unknownEntity() {
        return Optional.ofNullable(data.unknownEntity);
    }

    /**
     * The links from the party to the organization and to the companies behind it.
     *
     * @return one link for each entry of a shareholder, a member of an interest or an official that names the party; nearest to the
     *     organization first, unmodifiable
     */
    public List<OwnershipLink> links() {
        return links;
    }

    /**
     * The shortest path from the organization to the party.
     *
     * @return the companies in between, nearest to the organization first, then the party itself, unmodifiable. Empty if no chain of
     *     shareholders, interests and officials leads to the party, and for the organization itself
     */
    public List<Party> path() {
        List<Party> path = new ArrayList<>();
        for (Party party = data.isReachable ? this : null; party != null; party = party.previous) {
            path.add(party);
        }
        Collections.reverse(path);
        return Collections.unmodifiableList(path);
    }

    /**
     * Whether the platform lists the party as an ultimate beneficial owner.
     *
     * @return true if it does
     */
    public boolean isBeneficialOwner() {
        return data.isBeneficialOwner;
    }

    /**
     * Why the party is a beneficial owner.
     *
     * @return the reasons in the order sent, unmodifiable; empty if it is not a beneficial owner, or if no reason was sent
     */
    public List<CodeDescription> beneficialOwnerReasons() {
        return Collections.unmodifiableList(data.beneficialOwnerReasons);
    }

    /**
     * Whether the platform could not determine the owners of the party. Beneficial owners may then be missing.
     *
     * @return true if the platform lists the party as a blocking entity
     */
    public boolean isBlocking() {
        return data.isBlocking;
    }

    /**
     * Why the platform could not determine the owners of the party.
     *
     * @return the reasons in the order sent, unmodifiable; empty if it is not blocking, or if no reason was sent
     */
    public List<BlockingReason> blockingReasons() {
        return Collections.unmodifiableList(data.blockingReasons);
    }

    /**
     * How much of the organization the party owns in total, as the platform calculated it.
     *
     * @return the percentages in its entry as a beneficial owner, else as a blocking entity, else as another owner; empty if none were
     *     sent
     */
    public Optional<PercentageOwned> percentageOwned() {
        return Optional.ofNullable(data.percentageOwned);
    }

    @Override
    public String toString() {
        return "Party[" + SafeText.name(data.entityId) + ", " + data.entityType + "]";
    }
}
