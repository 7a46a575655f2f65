package dev.verdict.frankieone.entity;

/**
 * The calendar of a date.
 */
public enum CalendarType {
    /** The Buddhist calendar. */
    BUDDHIST,
    /** The Discordian calendar. */
    DISCORDIAN,
    /** The Gregorian calendar. The default. */
    GREGORIAN,
    /** The Hebrew calendar. */
    HEBREW,
    /** The Islamic calendar. */
    ISLAMIC,
    /** The Julian calendar. */
    JULIAN,
    /** A lunar calendar. */
    LUNAR,
    /** A Mesoamerican calendar. */
    MESO_AMERICAN,
    /** The Persian calendar. */
    PERSIAN,
    /** Any other calendar. */
    OTHER
}
