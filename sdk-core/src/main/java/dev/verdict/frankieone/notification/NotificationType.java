package dev.verdict.frankieone.notification;

/**
 * The type of a notification. It has no effect.
 */
public enum NotificationType {
    /** An event; the only type in version 2. */
    EVENT,
    /** A function ended; version 1. */
    FUNCTION,
    /** A result is available; version 1. */
    RESULT,
    /** Something needs attention; version 1. */
    ALERT
}
