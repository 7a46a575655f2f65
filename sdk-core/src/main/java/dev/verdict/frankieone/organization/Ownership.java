package dev.verdict.frankieone.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind an organization: its owners and officials, theirs in turn, and what the platform says of each, gathered from one answer.
 *
 * <pre>{@code
 * Ownership ownership = Ownership.of(organization);
 * for (Party owner : ownership.beneficialOwners()) {
 *     owner.name();                    // from the linked parties
 *     owner.beneficialOwnerReasons();  // why they are one
 *     owner.path();                    // the companies in between, and the owner
 * }
 * ownership.blockingEntities();        // if there are any, beneficial owners may be missing
 * }</pre>
 *
 * <p>An answer names parties by their ids, and says who they are in three maps. Starting with the organization, the shareholders, members
 * of interests and officials are looked up there, and those of the companies among them, nearest first. Each party is visited once, so
 * companies that own each other do no harm. Who is in none of the maps is a party too, with an id and no name. The cost is linear in the
 * size of the answer.
 *
 * <p>Immutable and safe to share between threads. {@link #toString()} says how many there are, and nothing of them.
 */
public final class Ownership {
    private final Organization organization;
    /** The organization itself first. */
    private final List<Party> all;

    private final Map<String, Party> byId = new HashMap<>();

    private Ownership(Organization organization, List<Party> all) {
        this.organization = organization;
        this.all = all;
        for (Party party : all) {
            if (party.entityId() != null) {
                byId.put(party.entityId(), party);
            }
        }
    }

    /**
     * Who is behind an organization, as far as it says so itself. In an answer, the owners can stand in another place: {@link
     * dev.verdict.frankieone.WorkflowResponse#ownership()} looks there too.
     *
     * @param organization the organization, with its linked parties
     * @return the ownership; without parties if it names none
     */
    public static Ownership of(Organization organization) {
        return new Ownership(Objects.requireNonNull(organization, "organization"), OwnershipWalk.parties(organization));
    }

    /**
     * The organization that the walk began with.
     *
     * @return the organization, its shareholders, officials and {@linkplain Organization#ownershipPolicy() policy} among it
     */
    public Organization organization() {
        return organization;
    }

    /**
     * Everybody behind the organization, each once.
     *
     * @return those that shareholders, interests and officials lead to, nearest first; then beneficial owners, blocking entities, other
     *     owners and linked parties that nothing leads to. Unmodifiable, without the organization itself
     */
    public List<Party> parties() {
        return all.subList(1, all.size());
    }

    /**
     * The party of an id, such as that of a shareholder or an official.
     *
     * @param entityId the id; null if there is none
     * @return the party, also for the id of the organization itself; empty if the answer does not name it
     */
    public Optional<Party> party(@Nullable String entityId) {
        return Optional.ofNullable(entityId == null ? null : byId.get(entityId));
    }

    /**
     * Who in the end owns or controls the organization, as the platform worked it out.
     *
     * @return the parties that {@linkplain Party#isBeneficialOwner() are beneficial owners}, nearest first, unmodifiable
     */
    public List<Party> beneficialOwners() {
        return all.stream().filter(Party::isBeneficialOwner).toList();
    }

    /**
     * Behind whom the platform could not look. If there are any, beneficial owners may be missing.
     *
     * @return the parties that {@linkplain Party#isBlocking() are blocking}, nearest first, unmodifiable
     */
    public List<Party> blockingEntities() {
        return all.stream().filter(Party::isBlocking).toList();
    }

    @Override
    public String toString() {
        return "Ownership[" + parties().size() + " parties, "
                + beneficialOwners().size() + " beneficial owners, "
                + blockingEntities().size() + " blocking]";
    }
}
