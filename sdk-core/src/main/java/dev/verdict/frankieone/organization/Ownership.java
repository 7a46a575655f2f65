package dev.verdict.frankieone.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parties behind an organization: its owners and officials, their owners and officials in turn, and everything that one response
 * contains about each.
 *
 * <pre>{@code
 * Ownership ownership = Ownership.of(organization);
 * for (Party owner : ownership.beneficialOwners()) {
 *     owner.name();                    // from the linked parties
 *     owner.beneficialOwnerReasons();  // why this is a beneficial owner
 *     owner.path();                    // the companies in between, then the owner
 * }
 * ownership.blockingEntities();        // if not empty, beneficial owners may be missing
 * }</pre>
 *
 * <p>A response refers to parties by id, and holds their data in three maps. This class starts with the organization and resolves its
 * shareholders, members of interests and officials, then those of the companies among them: a breadth-first search. It visits each
 * party once, so circular ownership is safe. An id that is in none of the maps is a party without a name. The cost is linear in the
 * size of the response.
 *
 * <p>Immutable and safe to share between threads. {@link #toString()} prints only the number of parties.
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
     * Creates the ownership from the data in the organization itself. A response can contain the owners in another place; {@link
     * dev.verdict.frankieone.WorkflowResponse#ownership()} searches that place too.
     *
     * @param organization the organization, with its linked parties
     * @return the ownership; without parties if the organization names none
     */
    public static Ownership of(Organization organization) {
        return new Ownership(Objects.requireNonNull(organization, "organization"), OwnershipWalk.parties(organization));
    }

    /**
     * The organization whose owners and officials these are.
     *
     * @return the organization, including its shareholders, officials and {@linkplain Organization#ownershipPolicy() policy}
     */
    public Organization organization() {
        return organization;
    }

    /**
     * All parties behind the organization, each once.
     *
     * @return the parties that a chain of shareholders, interests and officials leads to, nearest to the organization first; then the
     *     beneficial owners, blocking entities, other owners and linked parties without such a chain. Unmodifiable, without the
     *     organization itself
     */
    public List<Party> parties() {
        return all.subList(1, all.size());
    }

    /**
     * The party with an id, such as the id of a shareholder or an official.
     *
     * @param entityId the id; null returns an empty result
     * @return the party; the id of the organization itself returns the organization. Empty if the response does not contain the id
     */
    public Optional<Party> party(@Nullable String entityId) {
        return Optional.ofNullable(entityId == null ? null : byId.get(entityId));
    }

    /**
     * The parties that ultimately own or control the organization, as the platform determined them.
     *
     * @return the parties that {@linkplain Party#isBeneficialOwner() are beneficial owners}, nearest first, unmodifiable
     */
    public List<Party> beneficialOwners() {
        return all.stream().filter(Party::isBeneficialOwner).toList();
    }

    /**
     * The parties whose owners the platform could not determine. If there are any, beneficial owners may be missing.
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
