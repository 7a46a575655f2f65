package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Distances between the places of a transaction, in kilometers. A component is null if SEON did not send it, usually because you
 * did not request it. Null never means that nothing was found. Source: the Fraud API reference.
 *
 * @param billingShippingDistance between the billing and the shipping address
 * @param ipBillingDistance between the IP address and the billing address
 * @param ipShippingDistance between the IP address and the shipping address
 * @param ipUserDistance between the IP address and the person's address
 * @param userBillingDistance between the person's and the billing address
 * @param userShippingDistance between the person's and the shipping address
 * @param unknownFields fields that this version does not know, as sent
 */
public record GeolocationDetails(
        @JsonName("billing_shipping_distance") @Nullable BigDecimal billingShippingDistance,
        @JsonName("ip_billing_distance") @Nullable BigDecimal ipBillingDistance,
        @JsonName("ip_shipping_distance") @Nullable BigDecimal ipShippingDistance,
        @JsonName("ip_user_distance") @Nullable BigDecimal ipUserDistance,
        @JsonName("user_billing_distance") @Nullable BigDecimal userBillingDistance,
        @JsonName("user_shipping_distance") @Nullable BigDecimal userShippingDistance,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
