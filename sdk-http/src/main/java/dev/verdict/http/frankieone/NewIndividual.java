package dev.verdict.http.frankieone;

import dev.verdict.http.engine.JsonFields;
import dev.verdict.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person to create at FrankieOne together with an execution.
 *
 * <pre>{@code
 * NewIndividual.builder(customerId)
 *         .givenName("Ada").familyName("Stubworth").dateOfBirth(LocalDate.of(1992, 8, 15))
 *         .address(PostalAddress.in("AUS").withPostalCode("2000"))
 *         .document(IdentityDocument.of("PASSPORT", "E1234567", "AUS"))
 *         .consent("GENERAL")
 *         .build()
 * }</pre>
 *
 * <p>The external reference is the caller's own key of the person, such as a customer id. It is sent as FrankieOne's {@code
 * CUSTOMER-REFERENCE}, so that a search can find the person if the response is lost.
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints nothing about the person, not even the reference.
 */
public final class NewIndividual {
    private static final String REFERENCES = "externalReferences";

    private final String externalReference;
    private final JsonFields fields;

    private NewIndividual(String externalReference, JsonFields fields) {
        this.externalReference = externalReference;
        this.fields = fields;
    }

    /**
     * Builds a person from the fields that most workflows need.
     *
     * @param externalReference the caller's own key of the person
     * @return a builder
     * @throws IllegalArgumentException if it is blank
     */
    public static Builder builder(String externalReference) {
        return new Builder(JsonFields.requireText(externalReference, "externalReference"));
    }

    /**
     * Creates a person from the fields of FrankieOne's {@code Individual} object.
     *
     * @param externalReference the caller's own key of the person; added to the object's {@code externalReferences} unless
     *     one of them has it as its value
     * @param individual the object as JDK values: maps with string keys, lists, strings, numbers, booleans and null. The
     *     method copies it
     * @return the person
     * @throws IllegalArgumentException if the reference is blank, a value is not a JSON value, or {@code
     *     externalReferences} is not a list
     */
    public static NewIndividual ofFields(String externalReference, Map<String, ?> individual) {
        JsonFields.requireText(externalReference, "externalReference");
        JsonFields fields = JsonFields.NONE;
        for (Map.Entry<String, @Nullable Object> field : JsonObject.of(Objects.requireNonNull(individual, "individual"))
                .asMap()
                .entrySet()) {
            fields = fields.with(field.getKey(), field.getValue());
        }
        List<@Nullable Object> references = references(fields.asMap().get(REFERENCES), externalReference);
        return new NewIndividual(externalReference, fields.with(REFERENCES, references));
    }

    private static List<@Nullable Object> references(@Nullable Object given, String externalReference) {
        List<@Nullable Object> references = new ArrayList<>();
        if (given instanceof List<?> list) {
            references.addAll(list);
        } else if (given != null) {
            throw new IllegalArgumentException(REFERENCES + " must be a list");
        }
        boolean isThere = references.stream()
                .anyMatch(reference ->
                        reference instanceof Map<?, ?> entry && externalReference.equals(entry.get("value")));
        if (!isThere) {
            references.add(Map.of("name", "CUSTOMER-REFERENCE", "value", externalReference));
        }
        return references;
    }

    String externalReference() {
        return externalReference;
    }

    /** The fields of FrankieOne's {@code Individual} object. */
    Map<String, @Nullable Object> fields() {
        return fields.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewIndividual that
                && externalReference.equals(that.externalReference)
                && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Prints the number of fields and none of their values. */
    @Override
    public String toString() {
        return "NewIndividual" + fields;
    }

    /** Builds a person. Not safe to share between threads. A field that is not set is not sent. */
    public static final class Builder {
        private static final Set<String> TYPED_FIELDS =
                Set.of("name", "dateOfBirth", "addresses", "documents", "consents", REFERENCES);

        private final String externalReference;
        private final List<Map<String, @Nullable Object>> addresses = new ArrayList<>();
        private final List<Map<String, @Nullable Object>> documents = new ArrayList<>();
        private final List<Map<String, @Nullable Object>> consents = new ArrayList<>();
        private JsonFields name = JsonFields.NONE;
        private JsonFields others = JsonFields.NONE;
        private @Nullable LocalDate dateOfBirth;

        private Builder(String externalReference) {
            this.externalReference = externalReference;
        }

        /**
         * Sets the given name.
         *
         * @param givenName the name
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder givenName(String givenName) {
            name = name.withText("givenName", givenName);
            return this;
        }

        /**
         * Sets the middle name or names.
         *
         * @param middleName the name
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder middleName(String middleName) {
            name = name.withText("middleName", middleName);
            return this;
        }

        /**
         * Sets the family name, the only field that FrankieOne requires.
         *
         * @param familyName the name
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder familyName(String familyName) {
            name = name.withText("familyName", familyName);
            return this;
        }

        /**
         * Sets the date of birth.
         *
         * @param dateOfBirth the date
         * @return this builder
         */
        public Builder dateOfBirth(LocalDate dateOfBirth) {
            this.dateOfBirth = Objects.requireNonNull(dateOfBirth, "dateOfBirth");
            return this;
        }

        /**
         * Adds an address.
         *
         * @param address the address
         * @return this builder
         */
        public Builder address(PostalAddress address) {
            addresses.add(address.fields());
            return this;
        }

        /**
         * Adds an identity document.
         *
         * @param document the document
         * @return this builder
         */
        public Builder document(IdentityDocument document) {
            documents.add(document.fields());
            return this;
        }

        /**
         * Adds a consent that the person gave.
         *
         * @param type FrankieOne's value for the consent, such as {@code GENERAL}
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder consent(String type) {
            consents.add(JsonFields.NONE
                    .with("type", JsonFields.requireText(type, "consent"))
                    .asMap());
            return this;
        }

        /**
         * Sets any other field of FrankieOne's {@code Individual} object.
         *
         * @param name its JSON name
         * @param value a JDK value: a map, list, string, number, boolean or null
         * @return this builder
         * @throws IllegalArgumentException if this class has a method for the field, or the value is not a JSON value
         */
        public Builder field(String name, @Nullable Object value) {
            others = others.withOther(TYPED_FIELDS, name, value);
            return this;
        }

        /**
         * Builds the person. The builder stays usable.
         *
         * @return the person
         * @throws IllegalStateException if the family name is not set
         */
        public NewIndividual build() {
            if (!name.has("familyName")) {
                throw new IllegalStateException("familyName must be set");
            }
            JsonFields fields = JsonFields.NONE
                    .with(REFERENCES, references(null, externalReference))
                    .with("name", name.asMap());
            if (dateOfBirth != null) {
                fields = fields.with("dateOfBirth", parts(dateOfBirth));
            }
            fields = withList(fields, "addresses", addresses);
            if (!documents.isEmpty()) {
                fields = fields.with("documents", Map.of("IDENTITY", documents));
            }
            fields = withList(fields, "consents", consents);
            for (Map.Entry<String, @Nullable Object> other : others.asMap().entrySet()) {
                fields = fields.with(other.getKey(), other.getValue());
            }
            return new NewIndividual(externalReference, fields);
        }

        private static JsonFields withList(JsonFields fields, String name, List<?> items) {
            return items.isEmpty() ? fields : fields.with(name, items);
        }

        /** The parts as strings of four and two digits, as in FrankieOne's guide. */
        private static Map<String, String> parts(LocalDate date) {
            return Map.of(
                    "year", String.format(Locale.ROOT, "%04d", date.getYear()),
                    "month", String.format(Locale.ROOT, "%02d", date.getMonthValue()),
                    "day", String.format(Locale.ROOT, "%02d", date.getDayOfMonth()));
        }

        /** Prints none of the values. */
        @Override
        public String toString() {
            return "NewIndividual.Builder";
        }
    }
}
