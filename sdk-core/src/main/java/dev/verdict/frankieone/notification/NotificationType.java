package dev.verdict.frankieone.notification;

/**
 * What sort of notification it is. Nothing follows from it.
 */
public enum NotificationType {
    /** Something happened: the only sort in version 2. */
    EVENT,
    /** A function ended; version 1. */
    FUNCTION,
    /** There is a result; version 1. */
    RESULT,
    /** Something needs attention; version 1. */
    ALERT
}
