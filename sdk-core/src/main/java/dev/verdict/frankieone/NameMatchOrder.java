package dev.verdict.frankieone;

/**
 * The order of the name parts that matched best: F is the family name, G the given name, O other names.
 */
public enum NameMatchOrder {
    /** Family, given, other. */
    FGO,
    /** Other, family, given. */
    OFG,
    /** Given, other, family. */
    GOF,
    /** Family, other, given. */
    FOG,
    /** Given, family, other. */
    GFO,
    /** Other, given, family. */
    OGF,
    /** Family, given. */
    FG,
    /** Family, other. */
    FO,
    /** Given, family. */
    GF,
    /** Other, family. */
    OF
}
