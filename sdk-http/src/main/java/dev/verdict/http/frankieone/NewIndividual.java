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
 * A person that FrankieOne does not have yet, to be created with an execution.
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
 * <p>The external reference is the caller's own key of the person, a customer id for instance. It goes along as FrankieOne's
 * {@code CUSTOMER-REFERENCE}, so that the person can be searched for if the answer to the call never arrives.
 *
 * <p>Immutable and safe to share between threads. Nothing of the person is printed, the reference included.
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
     * A person by what most workflows need.
     *
     * @param externalReference the caller's own key of the person
     * @return a builder
     * @throws IllegalArgumentException if it is blank
     */
    public static Builder builder(String externalReference) {
        return new Builder(JsonFields.requireText(externalReference, "externalReference"));
    }

    /**
     * A person as FrankieOne's {@code Individual} object.
     *
     * @param externalReference the caller's own key of the person; added to the object's {@code externalReferences} unless one
     *     of these has it as its value
     * @param individual the object in JDK values: maps with text keys, lists, texts, numbers, booleans and null; copied
     * @return the person
     * @throws IllegalArgumentException if the reference is blank, a value is no JSON value, or {@code externalReferences} is no
     *     list
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

    /** FrankieOne's {@code Individual} object. */
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

    /** How many fields there are, and nothing of them. */
    @Override
    public String toString() {
        return "NewIndividual" + fields;
    }

    /** Puts a person together. For one thread. What is not set is not sent. */
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
         * The given name.
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
         * The middle name or names.
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
         * The family name, the one thing that FrankieOne requires of a person.
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
         * The date of birth.
         *
         * @param dateOfBirth the date
         * @return this builder
         */
        public Builder dateOfBirth(LocalDate dateOfBirth) {
            this.dateOfBirth = Objects.requireNonNull(dateOfBirth, "dateOfBirth");
            return this;
        }

        /**
         * An address, beside those there may be.
         *
         * @param address the address
         * @return this builder
         */
        public Builder address(PostalAddress address) {
            addresses.add(address.fields());
            return this;
        }

        /**
         * An identity document, beside those there may be.
         *
         * @param document the document
         * @return this builder
         */
        public Builder document(IdentityDocument document) {
            documents.add(document.fields());
            return this;
        }

        /**
         * What the person agreed to, beside what there may be.
         *
         * @param type FrankieOne's word for it, {@code GENERAL} for instance
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
         * Any other field of FrankieOne's {@code Individual} object.
         *
         * @param name its JSON name
         * @param value a JDK value: map, list, text, number, boolean or null
         * @return this builder
         * @throws IllegalArgumentException if the field has a method of its own, or the value is no JSON value
         */
        public Builder field(String name, @Nullable Object value) {
            others = others.withOther(TYPED_FIELDS, name, value);
            return this;
        }

        /**
         * The person. The builder can be used on.
         *
         * @return the person
         * @throws IllegalStateException if there is no family name
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

        /** The parts as texts of two and four digits: so FrankieOne's guide shows them. */
        private static Map<String, String> parts(LocalDate date) {
            return Map.of(
                    "year", String.format(Locale.ROOT, "%04d", date.getYear()),
                    "month", String.format(Locale.ROOT, "%02d", date.getMonthValue()),
                    "day", String.format(Locale.ROOT, "%02d", date.getDayOfMonth()));
        }

        /** Nothing of what was set. */
        @Override
        public String toString() {
            return "NewIndividual.Builder";
        }
    }
}
