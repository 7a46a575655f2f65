package dev.verdict.http.frankieone;

import dev.verdict.http.engine.JsonFields;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An identity document of a person, to send to FrankieOne.
 *
 * <pre>{@code
 * IdentityDocument.of("PASSPORT", "E1234567", "AUS")
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints none of its values.
 */
public final class IdentityDocument {
    private static final Set<String> TYPED_FIELDS = Set.of("type", "primaryIdentifier", "country", "subdivision");

    private final JsonFields fields;

    private IdentityDocument(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * Creates a document.
     *
     * @param type FrankieOne's value for the type, such as {@code PASSPORT} or {@code DRIVERS_LICENSE}; see {@link
     *     dev.verdict.frankieone.DocumentType}
     * @param primaryIdentifier the document number
     * @param country the issuing country, ISO 3166-1 alpha-3: three capital letters, such as {@code AUS}
     * @return the document
     * @throws IllegalArgumentException if one is blank, or the country is not three capital letters
     */
    public static IdentityDocument of(String type, String primaryIdentifier, String country) {
        return new IdentityDocument(JsonFields.NONE
                .withText("type", type)
                .withText("primaryIdentifier", primaryIdentifier)
                .with("country", Country.require(country)));
    }

    /**
     * A copy with the issuing state or province.
     *
     * @param subdivision the state or province, such as {@code NSW}
     * @return the new document
     * @throws IllegalArgumentException if it is blank
     */
    public IdentityDocument withSubdivision(String subdivision) {
        return new IdentityDocument(fields.withText("subdivision", subdivision));
    }

    /**
     * A copy with any other field of FrankieOne's.
     *
     * @param field its JSON name
     * @param value a JDK value: a map, list, string, number, boolean or null
     * @return the new document
     * @throws IllegalArgumentException if this class has a method for the field, or the value is not a JSON value
     */
    public IdentityDocument with(String field, @Nullable Object value) {
        return new IdentityDocument(fields.withOther(TYPED_FIELDS, field, value));
    }

    Map<String, @Nullable Object> fields() {
        return fields.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentityDocument that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Prints the number of fields and none of their values. */
    @Override
    public String toString() {
        return "IdentityDocument" + fields;
    }
}
