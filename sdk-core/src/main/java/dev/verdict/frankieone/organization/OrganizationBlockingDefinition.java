package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import java.util.List;

/**
 * Why nobody can see who is behind an owner.
 */
public enum OrganizationBlockingDefinition implements Open.Spellings {
    /** The company was not found. Older answers spell it {@code ORGANISATION_NOT_FOUND}. */
    ORGANIZATION_NOT_FOUND("ORGANISATION_NOT_FOUND"),
    /** The company has no known shareholders. */
    NO_SHAREHOLDERS_FOUND,
    /** Owners cannot be looked up in its country. */
    COUNTRY_NOT_SUPPORTED,
    /** A person who owns it for somebody else. */
    NON_BENEFICIAL_INDIVIDUAL,
    /** A company that owns it for somebody else. Older answers spell it {@code NON_BENEFICIAL_ORGANISATION}. */
    NON_BENEFICIAL_ORGANIZATION("NON_BENEFICIAL_ORGANISATION"),
    /** Somebody not known who owns it for somebody else. */
    NON_BENEFICIAL_UNKNOWN,
    /** Companies that own each other. */
    CIRCULAR_REFERENCE,
    /** Whether it is a person or a company is not known. */
    ENTITY_TYPE_UNKNOWN,
    /** Looking further would cost more than was allowed. */
    INSUFFICIENT_MAX_CREDIT_COST,
    /** The company is no longer active. Older answers spell it {@code INACTIVE_ORGANISATION}. */
    INACTIVE_ORGANIZATION("INACTIVE_ORGANISATION"),
    /** Another reason. */
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
