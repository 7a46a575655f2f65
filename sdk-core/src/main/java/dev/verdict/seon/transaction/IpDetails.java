package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check of an IP address. A component is null if SEON did not send it, usually because you did not request it. Null never
 * means that nothing was found. Source: the Fraud API reference.
 *
 * @param appliedRules the rules about the address that applied
 * @param city the city
 * @param consumerPrivacyNetwork whether it belongs to a service that hides the addresses of consumers
 * @param country the country, as an ISO 3166 code
 * @param dataCenterProxy whether it is a proxy in a data center
 * @param enterprisePrivateNetwork whether it belongs to the private network of a company
 * @param flags flags that SEON customers set, as sent
 * @param harmful whether it is on a list of harmful addresses
 * @param history earlier sightings of the address
 * @param id SEON's id of the result
 * @param ip the address
 * @param ispName the internet provider
 * @param latitude the latitude, in degrees
 * @param longitude the longitude, in degrees
 * @param openPorts ports that are open
 * @param providerName the service that the address belongs to, for example a proxy service
 * @param publicProxy whether it is a public proxy
 * @param residentialProxy whether it is a residential proxy
 * @param score the risk score of the address
 * @param searchEngineSpider whether it is the crawler of a search engine
 * @param spamNumber the number of spam lists that contain it
 * @param spamUrls the URLs of those lists
 * @param stateProv the state or province
 * @param timezoneOffset the offset of its time zone
 * @param tor whether it is an exit node of the Tor network
 * @param type the type of connection, such as {@code MOB} for mobile
 * @param vpn whether it is a VPN
 * @param webProxy whether it is a web proxy
 * @param unknownFields fields that this version does not know, as sent
 */
public record IpDetails(
        @Detail @JsonName("applied_rules") List<AppliedRule> appliedRules,
        @Nullable String city,
        @JsonName("consumer_privacy_network") @Nullable Boolean consumerPrivacyNetwork,
        @Nullable String country,
        @JsonName("data_center_proxy") @Nullable Boolean dataCenterProxy,
        @JsonName("enterprise_private_network") @Nullable Boolean enterprisePrivateNetwork,
        List<JsonObject> flags,
        @Nullable Boolean harmful,
        @Nullable History history,
        @Nullable String id,
        @Nullable String ip,
        @JsonName("isp_name") @Nullable String ispName,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @JsonName("open_ports") List<Integer> openPorts,
        @JsonName("provider_name") @Nullable String providerName,
        @JsonName("public_proxy") @Nullable Boolean publicProxy,
        @JsonName("residential_proxy") @Nullable Boolean residentialProxy,
        @Printable @Nullable BigDecimal score,
        @JsonName("search_engine_spider") @Nullable Boolean searchEngineSpider,
        @JsonName("spam_number") @Nullable Integer spamNumber,
        @JsonName("spam_urls") List<String> spamUrls,
        @JsonName("state_prov") @Nullable String stateProv,
        @JsonName("timezone_offset") @Nullable String timezoneOffset,
        @Nullable Boolean tor,
        @Nullable String type,
        @Nullable Boolean vpn,
        @JsonName("web_proxy") @Nullable Boolean webProxy,
        JsonObject unknownFields)
        implements JsonRecord {

    public IpDetails {
        appliedRules = List.copyOf(appliedRules);
        flags = List.copyOf(flags);
        openPorts = List.copyOf(openPorts);
        spamUrls = List.copyOf(spamUrls);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
