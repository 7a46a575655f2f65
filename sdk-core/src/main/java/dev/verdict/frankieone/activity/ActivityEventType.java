package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import java.util.List;

/**
 * What happened in an account.
 */
public enum ActivityEventType implements Open.Spellings {
    /** Somebody signed in. */
    LOGIN,
    /** Somebody signed out. */
    LOGOUT,
    /** Somebody signed up. */
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
    /** The second factor of signing in was changed. Sent as {@code 2FA_UPDATE}, which is no name in Java. */
    TWO_FACTOR_UPDATE("2FA_UPDATE"),
    /** A payment method was added. */
    PAYMENT_METHOD_LINK,
    /** The account was opened. */
    ACCOUNT_CREATE,
    /** Somebody could not sign in. */
    LOGIN_FAIL,
    /** The account did not hold enough money. */
    INSUFFICIENT_FUNDS,
    /** The person did not pass the identity check. */
    KYC_FAIL,
    /** The person passed the identity check. */
    KYC_PASS,
    /** Somebody did not pass a challenge. */
    CHALLENGE_FAIL,
    /** Somebody passed a challenge. */
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
