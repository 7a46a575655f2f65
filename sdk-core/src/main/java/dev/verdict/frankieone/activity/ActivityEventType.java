package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import java.util.List;

/**
 * The type of an event of an account.
 */
public enum ActivityEventType implements Open.Spellings {
    /** A user signed in. */
    LOGIN,
    /** A user signed out. */
    LOGOUT,
    /** A user signed up. */
    SIGNUP,
    /** The password was reset. */
    PASSWORD_RESET,
    /** The password was changed. */
    PASSWORD_CHANGE,
    /** The address was changed. */
    ADDRESS_CHANGE,
    /** The phone number was changed. */
    PHONE_CHANGE,
    /** The e-mail address was changed. */
    EMAIL_CHANGE,
    /** Other data of the account were changed. */
    ACCOUNT_UPDATE,
    /** The second factor of signing in was changed. Sent as {@code 2FA_UPDATE}, which is not a valid Java identifier. */
    TWO_FACTOR_UPDATE("2FA_UPDATE"),
    /** A payment method was added. */
    PAYMENT_METHOD_LINK,
    /** The account was opened. */
    ACCOUNT_CREATE,
    /** A user failed to sign in. */
    LOGIN_FAIL,
    /** The account had insufficient funds. */
    INSUFFICIENT_FUNDS,
    /** The person failed the identity check. */
    KYC_FAIL,
    /** The person passed the identity check. */
    KYC_PASS,
    /** A user failed a challenge. */
    CHALLENGE_FAIL,
    /** A user passed a challenge. */
    CHALLENGE_PASS;

    private final List<String> spellings;

    ActivityEventType(String... spellings) {
        this.spellings = List.of(spellings);
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }
}
