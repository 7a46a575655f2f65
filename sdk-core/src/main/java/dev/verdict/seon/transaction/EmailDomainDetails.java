package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The domain of an e-mail address. A component is null if SEON did not send it, usually because you did not request it. Null never
 * means that nothing was found. Source: the Fraud API reference.
 *
 * @param acceptAll whether it accepts mail to any name
 * @param created when it was registered, as a date and time
 * @param custom whether it is a domain of the user's own, not of a mail service
 * @param disposable whether it is a service for disposable addresses
 * @param dmarcEnforced whether its DMARC policy is enforced
 * @param domain the domain
 * @param expires when its registration ends, as a date and time
 * @param free whether it is a free mail service
 * @param registered whether it is registered
 * @param registeredTo who registered it
 * @param registrarName the registrar
 * @param spfStrict whether its SPF policy is strict
 * @param suspiciousTld whether its top-level domain is often misused
 * @param tld the top-level domain
 * @param updated when its registration was changed, as a date and time
 * @param validMx whether it has mail servers
 * @param websiteExists whether it has a web site
 * @param unknownFields fields that this version does not know, as sent
 */
public record EmailDomainDetails(
        @JsonName("accept_all") @Nullable Boolean acceptAll,
        @Nullable String created,
        @Nullable Boolean custom,
        @Nullable Boolean disposable,
        @JsonName("dmarc_enforced") @Nullable Boolean dmarcEnforced,
        @Nullable String domain,
        @Nullable String expires,
        @Nullable Boolean free,
        @Nullable Boolean registered,
        @JsonName("registered_to") @Nullable String registeredTo,
        @JsonName("registrar_name") @Nullable String registrarName,
        @JsonName("spf_strict") @Nullable Boolean spfStrict,
        @JsonName("suspicious_tld") @Nullable Boolean suspiciousTld,
        @Nullable String tld,
        @Nullable String updated,
        @JsonName("valid_mx") @Nullable Boolean validMx,
        @JsonName("website_exists") @Nullable Boolean websiteExists,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
