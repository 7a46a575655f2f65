package dev.verdict.http.frankieone;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The environment and child account that an execution belongs to. The same execution id elsewhere is another execution, or
 * none.
 *
 * @param environment {@code uat}, {@code production}, or the base URL
 * @param customerChildId the child account; null for the customer's own account
 */
record Account(String environment, @Nullable String customerChildId) {

    Account withChild(@Nullable String otherChild) {
        return otherChild == null ? this : new Account(environment, otherChild);
    }

    /** Throws if a reference or an attempt belongs to another account. */
    void requireOwn(String ofEnvironment, @Nullable String ofChild, String what) {
        if (!environment.equals(ofEnvironment)) {
            throw new IllegalArgumentException(what + " in another environment");
        }
        if (!Objects.equals(customerChildId, ofChild)) {
            throw new IllegalArgumentException(what + " of another child account");
        }
    }
}
