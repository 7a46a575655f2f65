package dev.verdict.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person or company that a run or a transaction is about. All of it is personal data, the id too, because integrators use e-mail
 * addresses as ids. A component is null if it is not known.
 *
 * @param userId the id: the integrator's own for SEON, the entity's for FrankieOne. Two events with the same id are about the same user
 * @param name the full name
 * @param email the e-mail address
 * @param aliases further names and e-mail addresses, for example from earlier events; filters search them too
 */
public record Person(
        @Nullable String userId,
        @Nullable String name,
        @Nullable String email,
        List<String> aliases) {
    /** Nobody known. */
    public static final Person UNKNOWN = new Person(null, null, null, List.of());

    public Person {
        userId = blankToNull(userId);
        name = blankToNull(name);
        email = blankToNull(email);
        aliases = List.copyOf(aliases);
    }

    /**
     * A person without aliases.
     *
     * @param userId the id; null if not known
     * @param name the full name; null if not known
     * @param email the e-mail address; null if not known
     */
    public Person(@Nullable String userId, @Nullable String name, @Nullable String email) {
        this(userId, name, email, List.of());
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
