package dev.verdict.http.frankieone;

import dev.verdict.http.engine.JsonFields;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registration of an organization. FrankieOne finds the organization by it.
 *
 * <pre>{@code
 * RegistrationDetail.of("51824753556").withType("ABN").withCountry("AUS")
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints none of its values.
 */
public final class RegistrationDetail {
    private static final Set<String> TYPED_FIELDS = Set.of("number", "type", "country", "subdivision");

    private final JsonFields fields;

    private RegistrationDetail(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * Creates a registration with only a number.
     *
     * @param number the number, as it appears in the register
     * @return the registration
     * @throws IllegalArgumentException if it is blank
     */
    public static RegistrationDetail of(String number) {
        return new RegistrationDetail(JsonFields.NONE.withText("number", number));
    }

    /**
     * A copy with the type of the number.
     *
     * @param type FrankieOne's value, such as {@code ABN}
     * @return the new registration
     * @throws IllegalArgumentException if it is blank
     */
    public RegistrationDetail withType(String type) {
        return new RegistrationDetail(fields.withText("type", type));
    }

    /**
     * A copy with the country of the register.
     *
     * @param country the country, ISO 3166-1 alpha-3: three capital letters, such as {@code AUS}
     * @return the new registration
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public RegistrationDetail withCountry(String country) {
        return new RegistrationDetail(fields.with("country", Country.require(country)));
    }

    /**
     * A copy with the state or province of the register.
     *
     * @param subdivision the state or province
     * @return the new registration
     * @throws IllegalArgumentException if it is blank
     */
    public RegistrationDetail withSubdivision(String subdivision) {
        return new RegistrationDetail(fields.withText("subdivision", subdivision));
    }

    /**
     * A copy with any other field of FrankieOne's.
     *
     * @param field its JSON name
     * @param value a JDK value: a map, list, string, number, boolean or null
     * @return the new registration
     * @throws IllegalArgumentException if this class has a method for the field, or the value is not a JSON value
     */
    public RegistrationDetail with(String field, @Nullable Object value) {
        return new RegistrationDetail(fields.withOther(TYPED_FIELDS, field, value));
    }

    Map<String, @Nullable Object> fields() {
        return fields.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegistrationDetail that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Prints the number of fields and none of their values. */
    @Override
    public String toString() {
        return "RegistrationDetail" + fields;
    }
}
