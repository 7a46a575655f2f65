package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import java.util.List;

/**
 * Why the platform could not determine who is behind an owner.
 */
public enum OrganizationBlockingDefinition implements Open.Spellings {
    /** The company was not found. Older responses spell it {@code ORGANISATION_NOT_FOUND}. */
    ORGANIZATION_NOT_FOUND("ORGANISATION_NOT_FOUND"),
    /** The company has no known shareholders. */
    NO_SHAREHOLDERS_FOUND,
    /** The platform cannot look up owners in the company's country. */
    COUNTRY_NOT_SUPPORTED,
    /** The owner is a person who owns on behalf of someone else. */
    NON_BENEFICIAL_INDIVIDUAL,
    /** The owner is a company that owns on behalf of someone else. Older responses spell it {@code NON_BENEFICIAL_ORGANISATION}. */
    NON_BENEFICIAL_ORGANIZATION("NON_BENEFICIAL_ORGANISATION"),
    /** The owner is unknown and owns on behalf of someone else. */
    NON_BENEFICIAL_UNKNOWN,
    /** Companies own each other. */
    CIRCULAR_REFERENCE,
    /** It is unknown whether the owner is a person or a company. */
    ENTITY_TYPE_UNKNOWN,
    /** Further lookups would cost more than the allowed maximum. */
    INSUFFICIENT_MAX_CREDIT_COST,
    /** The company is no longer active. Older responses spell it {@code INACTIVE_ORGANISATION}. */
    INACTIVE_ORGANIZATION("INACTIVE_ORGANISATION"),
    /** Any other reason. */
    OTHER;

    private final List<String> spellings;

    OrganizationBlockingDefinition(String... spellings) {
        this.spellings = List.of(spellings);
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }
}
