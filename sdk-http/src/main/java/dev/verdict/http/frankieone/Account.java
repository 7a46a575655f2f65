package dev.verdict.http.frankieone;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose an execution is, as far as a reference tells: the same id in another environment or child account is another
 * execution, or none.
 *
 * @param environment {@code uat}, {@code production}, or the base URL
 * @param customerChildId the child account; null if it is the customer's own
 */
record Account(String environment, @Nullable String customerChildId) {

    Account withChild(@Nullable String otherChild) {
        return otherChild == null ? this : new Account(environment, otherChild);
    }

    /** Refuses what belongs to another account. */
    void requireOwn(String ofEnvironment, @Nullable String ofChild, String what) {
        if (!environment.equals(ofEnvironment)) {
            throw new IllegalArgumentException(what + " in another environment");
        }
        if (!Objects.equals(customerChildId, ofChild)) {
            throw new IllegalArgumentException(what + " of another child account");
        }
    }
}
