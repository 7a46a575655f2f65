package dev.verdict.http.frankieone;

import dev.verdict.http.engine.JsonFields;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's identity document, as it is sent to FrankieOne.
 *
 * <pre>{@code
 * IdentityDocument.of("PASSPORT", "E1234567", "AUS")
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. It prints nothing of itself.
 */
public final class IdentityDocument {
    private static final Set<String> TYPED_FIELDS = Set.of("type", "primaryIdentifier", "country", "subdivision");

    private final JsonFields fields;

    private IdentityDocument(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * A document.
     *
     * @param type FrankieOne's word for its type, {@code PASSPORT} or {@code DRIVERS_LICENSE} for instance; see {@link
     *     dev.verdict.frankieone.DocumentType}
     * @param primaryIdentifier its number
     * @param country the country that issued it, ISO 3166-1 alpha-3: three capital letters, as {@code AUS}
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
     * The same with the part of the country that issued it.
     *
     * @param subdivision the state or province, {@code NSW} for instance
     * @return the new document
     * @throws IllegalArgumentException if it is blank
     */
    public IdentityDocument withSubdivision(String subdivision) {
        return new IdentityDocument(fields.withText("subdivision", subdivision));
    }

    /**
     * The same with any other field of FrankieOne's.
     *
     * @param field its JSON name
     * @param value a JDK value: map, list, text, number, boolean or null
     * @return the new document
     * @throws IllegalArgumentException if the field has a method of its own, or the value is no JSON value
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

    /** How many fields there are, and nothing of them. */
    @Override
    public String toString() {
        return "IdentityDocument" + fields;
    }
}
