package dev.verdict.seon;

import dev.verdict.seon.transaction.AmlDetails;
import dev.verdict.seon.transaction.EmailDetails;
import dev.verdict.seon.transaction.EmailDomainDetails;
import dev.verdict.seon.transaction.History;
import dev.verdict.seon.transaction.IpDetails;
import dev.verdict.seon.transaction.MobileDevice;
import dev.verdict.seon.transaction.PhoneDetails;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A risk signal that analysts look for in a transaction. Constants may be added.
 *
 * <p>Each constant names the field of the transaction that it is read from. See {@link Transaction#riskSignals()}.
 */
public enum RiskSignal {
    /** The person is on a sanctions list: {@code aml_details.has_sanction_match}. */
    SANCTION_MATCH(inAml(AmlDetails::hasSanctionMatch)),
    /** The person is politically exposed: {@code aml_details.has_pep_match}. */
    PEP_MATCH(inAml(AmlDetails::hasPepMatch)),
    /** The person is on a watch list: {@code aml_details.has_watchlist_match}. */
    WATCHLIST_MATCH(inAml(AmlDetails::hasWatchlistMatch)),
    /** The person is on a crime list: {@code aml_details.has_crimelist_match}. */
    CRIMELIST_MATCH(inAml(AmlDetails::hasCrimelistMatch)),
    /** Adverse media mention the person: {@code aml_details.has_adversemedia_match}. */
    ADVERSE_MEDIA_MATCH(inAml(AmlDetails::hasAdversemediaMatch)),
    /** The IP address is on a list of harmful addresses: {@code ip_details.harmful}. */
    HARMFUL_IP(inIp(IpDetails::harmful)),
    /** The IP address is a VPN: {@code ip_details.vpn}. */
    VPN(inIp(IpDetails::vpn)),
    /** The IP address is an exit of the Tor network: {@code ip_details.tor}. */
    TOR(inIp(IpDetails::tor)),
    /** The IP address is a proxy of any kind: {@code ip_details.web_proxy} and the other fields whose names end in {@code _proxy}. */
    PROXY(inIp(RiskSignal::proxy)),
    /** You have seen the IP address before: {@code ip_details.history.customer_hits}. */
    IP_SEEN_BEFORE(inIp(ip -> seenBefore(ip.history()))),
    /** The e-mail address is a disposable one: {@code email_details.domain_details.disposable}. */
    DISPOSABLE_EMAIL(
            inEmail(email -> email.domain().map(EmailDomainDetails::disposable).orElse(null))),
    /** Mail to the address cannot be delivered: {@code email_details.deliverable} is false. */
    UNDELIVERABLE_EMAIL(inEmail(email -> not(email.deliverable()))),
    /** You have seen the e-mail address before: {@code email_details.history.customer_hits}. */
    EMAIL_SEEN_BEFORE(inEmail(email -> seenBefore(email.history()))),
    /** The phone number is a disposable one: {@code phone_details.disposable}. */
    DISPOSABLE_PHONE(inPhone(PhoneDetails::disposable)),
    /** The phone number is invalid: {@code phone_details.valid} is false. */
    INVALID_PHONE(inPhone(phone -> not(phone.valid()))),
    /** You have seen the phone number before: {@code phone_details.history.customer_hits}. */
    PHONE_SEEN_BEFORE(inPhone(phone -> seenBefore(phone.history()))),
    /** The device is an emulator: {@code device_details.is_emulator}. */
    EMULATOR(inMobile(MobileDevice::isEmulator)),
    /** The device is rooted or jailbroken: {@code device_details.is_rooted}. */
    ROOTED_DEVICE(inMobile(MobileDevice::isRooted));

    private final Function<Transaction, Optional<Boolean>> found;

    RiskSignal(Function<Transaction, Optional<Boolean>> found) {
        this.found = found;
    }

    static Map<RiskSignal, Boolean> of(Transaction transaction) {
        Map<RiskSignal, Boolean> signals = new EnumMap<>(RiskSignal.class);
        for (RiskSignal signal : values()) {
            signal.found.apply(transaction).ifPresent(found -> signals.put(signal, found));
        }
        return Collections.unmodifiableMap(signals);
    }

    private static Function<Transaction, Optional<Boolean>> inAml(Function<AmlDetails, @Nullable Boolean> field) {
        return transaction -> transaction.amlDetails().map(field);
    }

    private static Function<Transaction, Optional<Boolean>> inIp(Function<IpDetails, @Nullable Boolean> field) {
        return transaction -> transaction.ipDetails().map(field);
    }

    private static Function<Transaction, Optional<Boolean>> inEmail(Function<EmailDetails, @Nullable Boolean> field) {
        return transaction -> transaction.emailDetails().map(field);
    }

    private static Function<Transaction, Optional<Boolean>> inPhone(Function<PhoneDetails, @Nullable Boolean> field) {
        return transaction -> transaction.phoneDetails().map(field);
    }

    private static Function<Transaction, Optional<Boolean>> inMobile(Function<MobileDevice, @Nullable Boolean> field) {
        return transaction -> transaction
                .deviceDetails()
                .flatMap(device -> device instanceof MobileDevice mobile
                        ? Optional.ofNullable(field.apply(mobile))
                        : Optional.empty());
    }

    /** True if one of the fields is true; else false if SEON sent one of them; else null. */
    private static @Nullable Boolean proxy(IpDetails ip) {
        Boolean any = null;
        for (Boolean field :
                new @Nullable Boolean[] {ip.webProxy(), ip.publicProxy(), ip.dataCenterProxy(), ip.residentialProxy()
                }) {
            any = Boolean.TRUE.equals(any) || field == null ? any : field;
        }
        return any;
    }

    private static @Nullable Boolean seenBefore(@Nullable History history) {
        return history == null || history.customerHits() == null ? null : history.customerHits() > 0;
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }
}
