package dev.verdict.http.seon;

import dev.verdict.http.engine.JsonFields;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow run at SEON is started with. Which inputs are needed is up to the workflow; {@code user_id} always is. Immutable and
 * safe to share between threads.
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
     * Inputs for a person.
     *
     * @param userId the caller's own id of the person; sent as {@code user_id}
     * @return the inputs to start from
     * @throws IllegalArgumentException if it is blank
     */
    public static WorkflowInputs of(String userId) {
        return new WorkflowInputs(userId, JsonFields.NONE.withText(USER_ID, userId));
    }

    /**
     * The same with an e-mail address.
     *
     * @param email sent as {@code email}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withEmail(String email) {
        return text("email", email);
    }

    /**
     * The same with a phone number.
     *
     * @param phoneNumber with the country's code; sent as {@code phone_number}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withPhoneNumber(String phoneNumber) {
        return text("phone_number", phoneNumber);
    }

    /**
     * The same with a name.
     *
     * @param fullName sent as {@code user_fullname}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withFullName(String fullName) {
        return text("user_fullname", fullName);
    }

    /**
     * The same with a date of birth.
     *
     * @param dateOfBirth sent as {@code user_dob}, such as {@code 1992-08-15}
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
     * The same with a picture to compare a selfie with.
     *
     * @param referenceImage as SEON takes it; sent as {@code reference_image}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withReferenceImage(String referenceImage) {
        return text("reference_image", referenceImage);
    }

    /**
     * The same with a National Identification Number of Nigeria.
     *
     * @param nin the number; sent as {@code nin}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withNin(String nin) {
        return text("nin", nin);
    }

    /**
     * The same with a Bank Verification Number of Nigeria.
     *
     * @param bvn the number; sent as {@code bvn}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withBvn(String bvn) {
        return text("bvn", bvn);
    }

    /**
     * The same with a CPF, the number of a taxpayer in Brazil.
     *
     * @param cpf the number; sent as {@code cpf}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withCpf(String cpf) {
        return text("cpf", cpf);
    }

    /**
     * The same with a CURP, the code of the population register of Mexico.
     *
     * @param curp the code; sent as {@code curp}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withCurp(String curp) {
        return text("curp", curp);
    }

    /**
     * The same with a Social Security Number of the United States.
     *
     * @param ssn the number; sent as {@code ssn}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withSsn(String ssn) {
        return text("ssn", ssn);
    }

    /**
     * The same with an Aadhaar number of India.
     *
     * @param aadhaar the number; sent as {@code aadhaar}
     * @return the new inputs
     * @throws IllegalArgumentException if it is blank
     */
    public WorkflowInputs withAadhaar(String aadhaar) {
        return text("aadhaar", aadhaar);
    }

    /**
     * The same with any other input that the workflow names.
     *
     * @param name the input's name, in small letters and underscores as SEON has it
     * @param value a JDK value: a text, a number, a boolean, a list, a map
     * @return the new inputs
     * @throws IllegalArgumentException if the name is blank or has a method of its own, or the value is no JSON value
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

    /** An input that is a text; null if it was not given. */
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

    /** How many inputs there are, and nothing of them. */
    @Override
    public String toString() {
        return "WorkflowInputs" + fields;
    }
}
