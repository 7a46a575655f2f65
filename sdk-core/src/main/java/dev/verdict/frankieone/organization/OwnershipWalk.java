package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.individual.Individual;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A breadth-first traversal from an organization to all parties behind it. Companies can own each other, so each is visited once. It
 * uses a queue instead of recursion: a chain of companies can be as long as the response.
 */
final class OwnershipWalk {
    private final Map<String, Individual> individuals;
    private final Map<String, Organization> organizations;
    private final Map<String, UnknownEntity> unknownEntities;
    private final Map<String, PartyData> byId = new HashMap<>();
    /** In the order of discovery, the organization itself first. */
    private final List<PartyData> all = new ArrayList<>();

    private final Queue<PartyData> toVisit = new ArrayDeque<>();

    /** The data of a party that were found so far. */
    static final class PartyData {
        final @Nullable String entityId;
        Open<EntityType> entityType = Open.absent();

        @Nullable
        Individual individual;

        @Nullable
        Organization organization;

        @Nullable
        UnknownEntity unknownEntity;

        final List<OwnershipLink> links = new ArrayList<>();
        boolean isBeneficialOwner;
        final List<CodeDescription> beneficialOwnerReasons = new ArrayList<>();
        boolean isBlocking;
        final List<BlockingReason> blockingReasons = new ArrayList<>();

        @Nullable
        PercentageOwned percentageOwned;
        /** The company before it on its path; null if the organization itself lists the party, and if no path leads to it. */
        private @Nullable PartyData previous;
        /** Whether a path leads from the organization to the party. */
        boolean isReachable;

        private PartyData(@Nullable String entityId) {
            this.entityId = entityId;
        }

        private void setPercentage(@Nullable PercentageOwned percentage) {
            if (percentageOwned == null) {
                percentageOwned = percentage;
            }
        }
    }

    private OwnershipWalk(Organization root) {
        individuals = byId(root.linkedIndividuals(), Individual::entityId);
        organizations = byId(root.linkedOrganizations(), Organization::entityId);
        unknownEntities = byId(root.linkedUnknownEntities(), UnknownEntity::entityId);
        PartyData top = findOrAdd(root.entityId(), root.entityType());
        top.organization = root;
        visitAll();
        for (UltimateBeneficialOwner owner : root.ultimateBeneficialOwners()) {
            PartyData party = findOrAdd(owner.entityId(), owner.entityType());
            party.isBeneficialOwner = true;
            party.beneficialOwnerReasons.addAll(owner.reasons());
            party.setPercentage(owner.percentageOwned());
        }
        root.blockingEntities().forEach((key, entity) -> {
            PartyData party = findOrAdd(entity.entityId() == null ? key : entity.entityId(), entity.entityType());
            party.isBlocking = true;
            party.blockingReasons.addAll(entity.blockingReasons());
            party.setPercentage(entity.percentageOwned());
        });
        for (OtherOwner owner : root.otherOwners()) {
            findOrAdd(owner.entityId(), owner.entityType()).setPercentage(owner.percentageOwned());
        }
        root.linkedIndividuals().forEach((key, person) -> addLinked(key, person.entityId(), person.entityType()));
        root.linkedOrganizations().forEach((key, company) -> addLinked(key, company.entityId(), company.entityType()));
        root.linkedUnknownEntities().forEach((key, entity) -> addLinked(key, entity.entityId(), entity.entityType()));
        visitAll();
    }

    /** The parties behind an organization, after the organization itself. */
    static List<Party> parties(Organization root) {
        Map<PartyData, Party> parties = new LinkedHashMap<>();
        for (PartyData found : new OwnershipWalk(root).all) {
            parties.put(found, new Party(found, found.previous == null ? null : parties.get(found.previous)));
        }
        return List.copyOf(parties.values());
    }

    /** The entries by key. An entry whose id differs from its key is added by id too, unless that id is a key. */
    private static <T> Map<String, T> byId(Map<String, T> linked, Function<T, @Nullable String> entityId) {
        Map<String, T> byId = new LinkedHashMap<>(linked);
        linked.values().forEach(entry -> {
            String id = entityId.apply(entry);
            if (id != null) {
                byId.putIfAbsent(id, entry);
            }
        });
        return byId;
    }

    /** The party with an id: the existing one, or a new one. Without an id, always a new one. */
    private PartyData findOrAdd(@Nullable String entityId, Open<EntityType> entityType) {
        PartyData known = entityId == null ? null : byId.get(entityId);
        PartyData found = known == null ? add(entityId) : known;
        if (!found.entityType.isPresent()) {
            found.entityType = entityType;
        }
        return found;
    }

    private PartyData add(@Nullable String entityId) {
        PartyData added = new PartyData(entityId);
        all.add(added);
        toVisit.add(added);
        if (entityId != null) {
            byId.put(entityId, added);
            added.individual = individuals.get(entityId);
            added.organization = organizations.get(entityId);
            added.unknownEntity = unknownEntities.get(entityId);
        }
        return added;
    }

    /** References use the key or the id of a linked entity; both mean the same party. */
    private void addLinked(String key, @Nullable String entityId, Open<EntityType> entityType) {
        if (!byId.containsKey(key)) {
            findOrAdd(entityId == null ? key : entityId, entityType);
        }
    }

    private void visitAll() {
        PartyData company;
        while ((company = toVisit.poll()) != null) {
            if (company.organization != null) {
                visit(company, company.organization);
            }
        }
    }

    private void visit(PartyData company, Organization organization) {
        String id = company.entityId;
        for (OrganizationShareholder holder : organization.shareholders()) {
            link(company, holder.entityId(), holder.entityType(), new OwnershipLink(id, holder, null, null));
        }
        for (OrganizationShareInterest interest : organization.shareInterests()) {
            for (OrganizationShareInterestMember member : interest.members()) {
                link(company, member.entityId(), member.entityType(), new OwnershipLink(id, null, interest, null));
            }
        }
        for (OrganizationOfficial official : organization.officials()) {
            link(company, official.entityId(), official.entityType(), new OwnershipLink(id, null, null, official));
        }
    }

    private void link(PartyData company, @Nullable String entityId, Open<EntityType> entityType, OwnershipLink link) {
        int before = all.size();
        PartyData party = findOrAdd(entityId, entityType);
        party.links.add(link);
        boolean isNew = all.size() > before;
        boolean isTop = company == all.get(0);
        if (isNew && (isTop || company.isReachable)) {
            party.isReachable = true;
            party.previous = isTop ? null : company;
        }
    }
}
