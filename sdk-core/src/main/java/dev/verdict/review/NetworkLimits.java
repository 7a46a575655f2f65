package dev.verdict.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which shared traits link persons in a {@link Network}. A trait that too many persons share, such as the IP address of an office or the
 * domain of a mail provider, says nothing about any two of them. Immutable and safe to share between threads.
 *
 * @param maxPersons for each kind of trait, the number of persons up to which a shared trait links them; 0 for a kind that links nobody
 * @param ignored traits that link nobody
 */
public record NetworkLimits(Map<Trait.Kind, Integer> maxPersons, Set<Trait> ignored) {
    /**
     * 5 persons for an IP address and an e-mail domain, 10 for an address, 25 for a device and a phone number; no limit for a document, a
     * face and the platform's own duplicates.
     */
    public static final NetworkLimits DEFAULTS = new NetworkLimits(Map.of(), Set.of());

    public NetworkLimits {
        Map<Trait.Kind, Integer> all = new EnumMap<>(Trait.Kind.class);
        for (Trait.Kind kind : Trait.Kind.values()) {
            all.put(kind, maxPersons.getOrDefault(kind, byDefault(kind)));
        }
        maxPersons = Collections.unmodifiableMap(all);
        ignored = Collections.unmodifiableSet(new LinkedHashSet<>(ignored));
    }

    private static int byDefault(Trait.Kind kind) {
        return switch (kind) {
            case IP, EMAIL_DOMAIN -> 5;
            case ADDRESS -> 10;
            case DEVICE, PHONE -> 25;
            case DOCUMENT, FACE, DUPLICATE -> Integer.MAX_VALUE;
            case COUNTRY -> 0;
        };
    }

    /**
     * A copy with another limit.
     *
     * @param kind the kind of trait
     * @param persons the number of persons up to which a shared trait links them; 0 if the kind links nobody
     * @return the limits
     */
    public NetworkLimits withMaxPersons(Trait.Kind kind, int persons) {
        Map<Trait.Kind, Integer> all = new EnumMap<>(maxPersons);
        all.put(kind, persons);
        return new NetworkLimits(all, ignored);
    }

    /**
     * A copy that also ignores a trait, such as the IP address of your own office.
     *
     * @param trait the trait
     * @return the limits
     */
    public NetworkLimits ignoring(Trait trait) {
        Set<Trait> all = new LinkedHashSet<>(ignored);
        all.add(Objects.requireNonNull(trait, "trait"));
        return new NetworkLimits(maxPersons, all);
    }

    /** The limits, and the number of ignored traits. */
    @Override
    public String toString() {
        return "NetworkLimits[" + maxPersons + ", ignored " + ignored.size() + "]";
    }
}
