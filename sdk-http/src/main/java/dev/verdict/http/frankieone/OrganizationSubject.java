package dev.verdict.http.frankieone;

import dev.verdict.SafeText;
import dev.verdict.http.engine.JsonFields;
import dev.verdict.http.engine.PathSegment;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The organization to execute a workflow for: by its entity id, by a token from a search, or by its registrations.
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints no tokens and no registrations.
 */
public final class OrganizationSubject {
    private final String printed;
    private final JsonFields body;

    private OrganizationSubject(String printed, JsonFields body) {
        this.printed = printed;
        this.body = body;
    }

    /**
     * An organization that exists at FrankieOne.
     *
     * @param entityId its id
     * @return the subject
     * @throws IllegalArgumentException if it is blank, {@code .} or {@code ..}
     */
    public static OrganizationSubject ofEntityId(String entityId) {
        JsonFields body = JsonFields.NONE.withText("entityId", PathSegment.require(entityId, "entityId"));
        return new OrganizationSubject("entityId=" + SafeText.name(entityId), body);
    }

    /**
     * An organization that a search found.
     *
     * @param organizationToken the token from the search result
     * @return the subject
     * @throws IllegalArgumentException if it is blank
     */
    public static OrganizationSubject ofToken(String organizationToken) {
        return new OrganizationSubject("by token", JsonFields.NONE.withText("organizationToken", organizationToken));
    }

    /**
     * An organization by its registrations.
     *
     * @param registration a registration
     * @param more further registrations of the same organization
     * @return the subject
     */
    public static OrganizationSubject ofRegistration(RegistrationDetail registration, RegistrationDetail... more) {
        List<Map<String, @Nullable Object>> details = Stream.concat(Stream.of(registration), Stream.of(more))
                .map(RegistrationDetail::fields)
                .toList();
        return new OrganizationSubject(
                "by registration",
                JsonFields.NONE.with("organization", Map.of("details", Map.of("registrationDetails", details))));
    }

    /** The field of the body that names the organization. */
    Map<String, @Nullable Object> body() {
        return body.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganizationSubject that && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** Prints the entity id, or only the way in which the organization is named. */
    @Override
    public String toString() {
        return "OrganizationSubject[" + printed + "]";
    }
}
