package dev.verdict.http.seon;

import dev.verdict.http.engine.JsonFields;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a SEON workflow run. The workflow defines which inputs it requires; {@code user_id} is always required.
 * Immutable and safe to share between threads.
 *
 * <pre>{@code
 * WorkflowInputs.of("customer-4711").withEmail("ada@shop.example").withCpf(number)
 * }</pre>
 */
public final class WorkflowInputs {
    private static final String USER_ID = "user_id";
    private static final Set<String> TYPED_FIELDS = Set.of(
            USER_ID,
            "email",
            "phone_number",
            "user_fullname",
            "user_dob",
            "reference_image",
            "nin",
            "bvn",
            "cpf",
            "curp",
            "ssn",
            "aadhaar");

    private final String userId;
    private final JsonFields fields;

    private WorkflowInputs(String userId, JsonFields fields) {
        this.userId = userId;
        this.fields = fields;
    }

    /**
     * Creates the inputs for a person.
     *
     * @param userId the caller's own id of the person; sent as {@code user_id}
     * @return the inputs
     * @throws IllegalArgumentException if it is blank
     */
    public static WorkflowInputs of(String userId) {
        return new WorkflowInputs(userId, JsonFields.NONE.withText(USER_ID, userId));
    }

    /**
     * A copy with an e-mail address.
     *
     * @param email the address; sent as {@code email}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withEmail(String email) {
        return text("email", email);
    }

    /**
     * A copy with a phone number.
     *
     * @param phoneNumber the number with the country code; sent as {@code phone_number}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withPhoneNumber(String phoneNumber) {
        return text("phone_number", phoneNumber);
    }

    /**
     * A copy with a name.
     *
     * @param fullName the name; sent as {@code user_fullname}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withFullName(String fullName) {
        return text("user_fullname", fullName);
    }

    /**
     * A copy with a date of birth.
     *
     * @param dateOfBirth the date; sent as {@code user_dob}, such as {@code 1992-08-15}
     * @return the new inputs
     * @throws IllegalArgumentException if its year cannot be written with four digits
     */
    public WorkflowInputs withDateOfBirth(LocalDate dateOfBirth) {
        int year = Objects.requireNonNull(dateOfBirth, "user_dob").getYear();
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("user_dob must have a year of four digits");
        }
        return text("user_dob", dateOfBirth.toString());
    }

    /**
     * A copy with an image to compare the selfie with.
     *
     * @param referenceImage the image in a format that SEON accepts; sent as {@code reference_image}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withReferenceImage(String referenceImage) {
        return text("reference_image", referenceImage);
    }

    /**
     * A copy with a National Identification Number of Nigeria.
     *
     * @param nin the number; sent as {@code nin}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withNin(String nin) {
        return text("nin", nin);
    }

    /**
     * A copy with a Bank Verification Number of Nigeria.
     *
     * @param bvn the number; sent as {@code bvn}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withBvn(String bvn) {
        return text("bvn", bvn);
    }

    /**
     * A copy with a CPF, the taxpayer number of Brazil.
     *
     * @param cpf the number; sent as {@code cpf}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withCpf(String cpf) {
        return text("cpf", cpf);
    }

    /**
     * A copy with a CURP, the code of the population register of Mexico.
     *
     * @param curp the code; sent as {@code curp}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withCurp(String curp) {
        return text("curp", curp);
    }

    /**
     * A copy with a Social Security Number of the United States.
     *
     * @param ssn the number; sent as {@code ssn}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withSsn(String ssn) {
        return text("ssn", ssn);
    }

    /**
     * A copy with an Aadhaar number of India.
     *
     * @param aadhaar the number; sent as {@code aadhaar}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withAadhaar(String aadhaar) {
        return text("aadhaar", aadhaar);
    }

    /**
     * A copy with any other input of the workflow.
     *
     * @param name the name of the input as SEON spells it, in lower case with underscores
     * @param value a JDK value: a string, a number, a boolean, a list or a map
     * @return the new inputs
     * @throws IllegalArgumentException if the name is blank, this class has a method for it, or the value is not a JSON
     *     value
     */
    public WorkflowInputs with(String name, Object value) {
        return new WorkflowInputs(userId, fields.withOther(TYPED_FIELDS, name, Objects.requireNonNull(value, "value")));
    }

    private WorkflowInputs text(String name, String value) {
        return new WorkflowInputs(userId, fields.withText(name, value));
    }

    String userId() {
        return userId;
    }

    /** A string input; null if it is not set. */
    @Nullable
    String text(String name) {
        return fields().get(name) instanceof String text ? text : null;
    }

    Map<String, @Nullable Object> fields() {
        return fields.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkflowInputs that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Prints the number of inputs and none of their values. */
    @Override
    public String toString() {
        return "WorkflowInputs" + fields;
    }
}
