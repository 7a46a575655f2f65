package dev.verdict.http.frankieone;

import dev.verdict.http.engine.JsonFields;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registration of an organization, by which FrankieOne finds it.
 *
 * <pre>{@code
 * RegistrationDetail.of("51824753556").withType("ABN").withCountry("AUS")
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. It prints nothing of itself.
 */
public final class RegistrationDetail {
    private static final Set<String> TYPED_FIELDS = Set.of("number", "type", "country", "subdivision");

    private final JsonFields fields;

    private RegistrationDetail(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * A registration of which only the number is known as yet.
     *
     * @param number the number, as the register has it
     * @return the registration
     * @throws IllegalArgumentException if it is blank
     */
    public static RegistrationDetail of(String number) {
        return new RegistrationDetail(JsonFields.NONE.withText("number", number));
    }

    /**
     * The same with the kind of number.
     *
     * @param type FrankieOne's word, {@code ABN} for instance
     * @return the new registration
     * @throws IllegalArgumentException if it is blank
     */
    public RegistrationDetail withType(String type) {
        return new RegistrationDetail(fields.withText("type", type));
    }

    /**
     * The same with the country of the register.
     *
     * @param country the country, ISO 3166-1 alpha-3: three capital letters, as {@code AUS}
     * @return the new registration
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public RegistrationDetail withCountry(String country) {
        return new RegistrationDetail(fields.with("country", Country.require(country)));
    }

    /**
     * The same with the part of the country of the register.
     *
     * @param subdivision the state or province
     * @return the new registration
     * @throws IllegalArgumentException if it is blank
     */
    public RegistrationDetail withSubdivision(String subdivision) {
        return new RegistrationDetail(fields.withText("subdivision", subdivision));
    }

    /**
     * The same with any other field of FrankieOne's.
     *
     * @param field its JSON name
     * @param value a JDK value: map, list, text, number, boolean or null
     * @return the new registration
     * @throws IllegalArgumentException if the field has a method of its own, or the value is no JSON value
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

    /** How many fields there are, and nothing of them. */
    @Override
    public String toString() {
        return "RegistrationDetail" + fields;
    }
}
