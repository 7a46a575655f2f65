package dev.verdict.http.frankieone;

import dev.verdict.http.engine.JsonFields;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's address, as it is sent to FrankieOne.
 *
 * <pre>{@code
 * PostalAddress.in("AUS").withStreetNumber("42").withStreetName("Wallaby").withStreetType("Way")
 *         .withLocality("Sydney").withSubdivision("NSW").withPostalCode("2000")
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. It prints nothing of itself.
 */
public final class PostalAddress {
    private static final Set<String> TYPED_FIELDS = Set.of(
            "type",
            "unitNumber",
            "streetNumber",
            "streetName",
            "streetType",
            "locality",
            "subdivision",
            "postalCode",
            "country");

    private final JsonFields fields;

    private PostalAddress(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * An address of which only the country is known as yet.
     *
     * @param country the country, ISO 3166-1 alpha-3: three capital letters, as {@code AUS}
     * @return the address
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public static PostalAddress in(String country) {
        return new PostalAddress(JsonFields.NONE.with("country", Country.require(country)));
    }

    /**
     * The same with what it is to the person.
     *
     * @param type FrankieOne's word, {@code RESIDENTIAL1} for instance
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withType(String type) {
        return new PostalAddress(fields.withText("type", type));
    }

    /**
     * The same with the unit or flat.
     *
     * @param unitNumber its number
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withUnitNumber(String unitNumber) {
        return new PostalAddress(fields.withText("unitNumber", unitNumber));
    }

    /**
     * The same with the number in the street.
     *
     * @param streetNumber the number, with its letter if it has one
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withStreetNumber(String streetNumber) {
        return new PostalAddress(fields.withText("streetNumber", streetNumber));
    }

    /**
     * The same with the street.
     *
     * @param streetName its name without its type
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withStreetName(String streetName) {
        return new PostalAddress(fields.withText("streetName", streetName));
    }

    /**
     * The same with the type of the street.
     *
     * @param streetType the type, {@code Way} for instance
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withStreetType(String streetType) {
        return new PostalAddress(fields.withText("streetType", streetType));
    }

    /**
     * The same with the place.
     *
     * @param locality the town or suburb
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withLocality(String locality) {
        return new PostalAddress(fields.withText("locality", locality));
    }

    /**
     * The same with the part of the country.
     *
     * @param subdivision the state or province, {@code NSW} for instance
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withSubdivision(String subdivision) {
        return new PostalAddress(fields.withText("subdivision", subdivision));
    }

    /**
     * The same with the postal code.
     *
     * @param postalCode the code
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withPostalCode(String postalCode) {
        return new PostalAddress(fields.withText("postalCode", postalCode));
    }

    /**
     * The same with any other field of FrankieOne's.
     *
     * @param field its JSON name
     * @param value a JDK value: map, list, text, number, boolean or null
     * @return the new address
     * @throws IllegalArgumentException if the field has a method of its own, or the value is no JSON value
     */
    public PostalAddress with(String field, @Nullable Object value) {
        return new PostalAddress(fields.withOther(TYPED_FIELDS, field, value));
    }

    Map<String, @Nullable Object> fields() {
        return fields.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostalAddress that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** How many fields there are, and nothing of them. */
    @Override
    public String toString() {
        return "PostalAddress" + fields;
    }
}
