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
 * One walk over an organization and all who are linked to it, nearest first. Companies can own each other, so each is entered once.
 * It remembers instead of calling itself: a chain can be as long as the answer.
 */
final class OwnershipWalk {
    private final Map<String, Individual> individuals;
    private final Map<String, Organization> organizations;
    private final Map<String, UnknownEntity> unknownEntities;
    private final Map<String, Found> byId = new HashMap<>();
    /** In the order they were found, the organization itself first. */
    private final List<Found> all = new ArrayList<>();

    private final Queue<Found> toEnter = new ArrayDeque<>();

    /** What is known of a party so far. */
    static final class Found {
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
        /** The company that it was found in; null for those in the organization itself, and those that nothing leads to. */
        private @Nullable Found via;
        /** Whether a chain of entries leads to it from the organization. */
        boolean isReached;

        private Found(@Nullable String entityId) {
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
        Found top = find(root.entityId(), root.entityType());
        top.organization = root;
        enterAll();
        for (UltimateBeneficialOwner owner : root.ultimateBeneficialOwners()) {
            Found party = find(owner.entityId(), owner.entityType());
            party.isBeneficialOwner = true;
            party.beneficialOwnerReasons.addAll(owner.reasons());
            party.setPercentage(owner.percentageOwned());
        }
        root.blockingEntities().forEach((key, entity) -> {
            Found party = find(entity.entityId() == null ? key : entity.entityId(), entity.entityType());
            party.isBlocking = true;
            party.blockingReasons.addAll(entity.blockingReasons());
            party.setPercentage(entity.percentageOwned());
        });
        for (OtherOwner owner : root.otherOwners()) {
            find(owner.entityId(), owner.entityType()).setPercentage(owner.percentageOwned());
        }
        root.linkedIndividuals().forEach((key, person) -> findLinked(key, person.entityId(), person.entityType()));
        root.linkedOrganizations().forEach((key, company) -> findLinked(key, company.entityId(), company.entityType()));
        root.linkedUnknownEntities().forEach((key, entity) -> findLinked(key, entity.entityId(), entity.entityType()));
        enterAll();
    }

    /** The parties of an organization, the organization itself first. */
    static List<Party> parties(Organization root) {
        Map<Found, Party> parties = new LinkedHashMap<>();
        for (Found found : new OwnershipWalk(root).all) {
            parties.put(found, new Party(found, found.via == null ? null : parties.get(found.via)));
        }
        return List.copyOf(parties.values());
    }

    /** Entries by their keys, and by the ids in them where no entry has that key. */
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

    /** The party of an id: one that was found before, or a new one. Without an id, each is another one. */
    private Found find(@Nullable String entityId, Open<EntityType> entityType) {
        Found known = entityId == null ? null : byId.get(entityId);
        Found found = known == null ? add(entityId) : known;
        if (!found.entityType.isPresent()) {
            found.entityType = entityType;
        }
        return found;
    }

    private Found add(@Nullable String entityId) {
        Found added = new Found(entityId);
        all.add(added);
        toEnter.add(added);
        if (entityId != null) {
            byId.put(entityId, added);
            added.individual = individuals.get(entityId);
            added.organization = organizations.get(entityId);
            added.unknownEntity = unknownEntities.get(entityId);
        }
        return added;
    }

    /** A linked entity can be named by its key and by its id, and is one party. */
    private void findLinked(String key, @Nullable String entityId, Open<EntityType> entityType) {
        if (!byId.containsKey(key)) {
            find(entityId == null ? key : entityId, entityType);
        }
    }

    private void enterAll() {
        Found company;
        while ((company = toEnter.poll()) != null) {
            if (company.organization != null) {
                enter(company, company.organization);
            }
        }
    }

    private void enter(Found company, Organization organization) {
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

    private void link(Found company, @Nullable String entityId, Open<EntityType> entityType, OwnershipLink link) {
        int before = all.size();
        Found party = find(entityId, entityType);
        party.links.add(link);
        boolean isNew = all.size() > before;
        boolean isTop = company == all.get(0);
        if (isNew && (isTop || company.isReached)) {
            party.isReached = true;
            party.via = isTop ? null : company;
        }
    }
}
