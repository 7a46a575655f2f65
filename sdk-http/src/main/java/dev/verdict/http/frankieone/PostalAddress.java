package dev.verdict.http.frankieone;

import dev.verdict.http.engine.JsonFields;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address of a person, to send to FrankieOne.
 *
 * <pre>{@code
 * PostalAddress.in("AUS").withStreetNumber("42").withStreetName("Wallaby").withStreetType("Way")
 *         .withLocality("Sydney").withSubdivision("NSW").withPostalCode("2000")
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints none of its values.
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
     * Creates an address with only a country.
     *
     * @param country the country, ISO 3166-1 alpha-3: three capital letters, such as {@code AUS}
     * @return the address
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public static PostalAddress in(String country) {
        return new PostalAddress(JsonFields.NONE.with("country", Country.require(country)));
    }

    /**
     * A copy with the type of the address.
     *
     * @param type FrankieOne's value, such as {@code RESIDENTIAL1}
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withType(String type) {
        return new PostalAddress(fields.withText("type", type));
    }

    /**
     * A copy with the number of the unit or flat.
     *
     * @param unitNumber the number
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withUnitNumber(String unitNumber) {
        return new PostalAddress(fields.withText("unitNumber", unitNumber));
    }

    /**
     * A copy with the street number.
     *
     * @param streetNumber the number, with its letter if it has one
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withStreetNumber(String streetNumber) {
        return new PostalAddress(fields.withText("streetNumber", streetNumber));
    }

    /**
     * A copy with the street name.
     *
     * @param streetName the name without the street type
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withStreetName(String streetName) {
        return new PostalAddress(fields.withText("streetName", streetName));
    }

    /**
     * A copy with the street type.
     *
     * @param streetType the type, such as {@code Way}
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withStreetType(String streetType) {
        return new PostalAddress(fields.withText("streetType", streetType));
    }

    /**
     * A copy with the town or suburb.
     *
     * @param locality the town or suburb
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withLocality(String locality) {
        return new PostalAddress(fields.withText("locality", locality));
    }

    /**
     * A copy with the state or province.
     *
     * @param subdivision the state or province, such as {@code NSW}
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withSubdivision(String subdivision) {
        return new PostalAddress(fields.withText("subdivision", subdivision));
    }

    /**
     * A copy with the postal code.
     *
     * @param postalCode the code
     * @return the new address
     * @throws IllegalArgumentException if it is blank
     */
    public PostalAddress withPostalCode(String postalCode) {
        return new PostalAddress(fields.withText("postalCode", postalCode));
    }

    /**
     * A copy with any other field of FrankieOne's.
     *
     * @param field its JSON name
     * @param value a JDK value: a map, list, string, number, boolean or null
     * @return the new address
     * @throws IllegalArgumentException if this class has a method for the field, or the value is not a JSON value
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

    /** Prints the number of fields and none of their values. */
    @Override
    public String toString() {
        return "PostalAddress" + fields;
    }
}
