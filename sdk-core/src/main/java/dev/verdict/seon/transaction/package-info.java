/**
 * What SEON found out for a transaction: about the phone number, the e-mail address, the IP address, the device, the card, and by
 * screening for sanctions and the like. {@link dev.verdict.seon.Transaction} holds them.
 *
 * <p>SEON sends what its user asked for. A part, or a field of a part, that is absent was not asked for; it never means that nothing
 * was found. All of it is personal data, and none of it but scores is printed.
 *
 * <p>The vendor publishes no schema of these parts. The records follow its reference pages where there is one, and public third-party
 * code elsewhere, as each record says. Whatever differs is kept: a value of another type, and a list that holds something else, are
 * among the unknown fields, and never make an event unreadable.
 */
@NullMarked
package dev.verdict.seon.transaction;

import org.jspecify.annotations.NullMarked;
