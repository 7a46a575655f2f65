package dev.verdict.review;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property of a person that other persons may share, such as a device. {@link Network} links persons by it, and {@link UserActivity}
 * compares devices and countries. The value is personal data and is not printed.
 *
 * @param kind the kind
 * @param value the value, in a form in which equal properties are equal texts
 */
public record Trait(Kind kind, String value) implements Comparable<Trait> {

    public Trait {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    /**
     * A trait from a value as sent. An e-mail domain, an address and an IP address are lower-cased, a phone number keeps only its digits, a
     * document number only its letters and digits.
     *
     * @param kind the kind
     * @param value the value; null or blank if there is none
     * @return the trait; empty if there is no value
     */
    public static Optional<Trait> of(Kind kind, @Nullable String value) {
        String normal = value == null ? "" : kind.normal(value.strip());
        return normal.isEmpty() ? Optional.empty() : Optional.of(new Trait(kind, normal));
    }

    /**
     * The trait of an e-mail address.
     *
     * @param address the address; null if there is none
     * @return its domain; empty if there is none
     */
    public static Optional<Trait> ofEmail(@Nullable String address) {
        return of(Kind.EMAIL_DOMAIN, address == null ? null : address.substring(address.lastIndexOf('@') + 1))
                .filter(domain -> Objects.requireNonNull(address).contains("@"));
    }

    /**
     * The trait of a document. Numbers are unique within a country only.
     *
     * @param country the issuing country; null if not known
     * @param number the number; null if not known
     * @return the trait; empty if there is no number
     */
    public static Optional<Trait> ofDocument(@Nullable String country, @Nullable String number) {
        return of(Kind.DOCUMENT, number)
                .map(known -> new Trait(
                        Kind.DOCUMENT,
                        (country == null ? "" : country.strip().toUpperCase(Locale.ROOT)) + " " + known.value()));
    }

    /** By kind, then by value. Hash tables need an order to stay fast if hash codes collide. */
    @Override
    public int compareTo(Trait other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? value.compareTo(other.value) : byKind;
    }

    /** Prints the kind only. */
    @Override
    public String toString() {
        return kind.toString();
    }

    /** The kinds of traits. Constants may be added. */
    public enum Kind {
        /** A device, by the hash or fingerprint that the platform computed. */
        DEVICE,
        /** An IP address. */
        IP,
        /** The domain of an e-mail address. */
        EMAIL_DOMAIN,
        /** A phone number. */
        PHONE,
        /** The number of a document, with its country. */
        DOCUMENT,
        /** A postal address in one line. */
        ADDRESS,
        /** A face, by an id that is the same for the same face. Neither SEON nor FrankieOne documents one. */
        FACE,
        /** The id of an entity that the platform itself reports as a possible duplicate. Each entity shares its own id. */
        DUPLICATE,
        /** The country that the person was in. It links nobody; {@link UserActivity#changes()} compares it. */
        COUNTRY;

        private String normal(String value) {
            return switch (this) {
                case PHONE -> value.replaceAll("[^0-9]", "");
                case DOCUMENT -> value.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
                case ADDRESS ->
                    value.replaceAll("[\\s,]+", " ").toLowerCase(Locale.ROOT).strip();
                case EMAIL_DOMAIN, IP -> value.toLowerCase(Locale.ROOT);
                case COUNTRY -> value.toUpperCase(Locale.ROOT);
                case DEVICE, FACE, DUPLICATE -> value;
            };
        }
    }
}
