package dev.verdict.review;

import org.jspecify.annotations.Nullable;

/**
 * The person or company that a run or a transaction is about. All of it is personal data, the id too, because integrators use e-mail
 * addresses as ids. A component is null if it is not known.
 *
 * @param userId the id: the integrator's own for SEON, the entity's for FrankieOne. Two events with the same id are about the same user
 * @param name the full name
 * @param email the e-mail address
 */
public record Person(
        @Nullable String userId,
        @Nullable String name,
        @Nullable String email) {
    /** Nobody known. */
    public static final Person UNKNOWN = new Person(null, null, null);

    public Person {
        userId = blankToNull(userId);
        name = blankToNull(name);
        email = blankToNull(email);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Person[not printed]";
    }
}
