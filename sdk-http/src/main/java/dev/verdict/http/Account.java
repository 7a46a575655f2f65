package dev.verdict.http;

import org.jspecify.annotations.Nullable;

/**
 * Whose an execution is, as far as a reference tells: the same id in another environment or child account is another
 * execution, or none.
 *
 * @param environment {@code uat}, {@code production}, or the base URL
 * @param customerChildId the child account; null if it is the customer's own
 */
record Account(String environment, @Nullable String customerChildId) {}
