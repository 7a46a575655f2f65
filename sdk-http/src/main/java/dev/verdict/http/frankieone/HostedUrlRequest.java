package dev.verdict.http.frankieone;

import dev.verdict.SafeText;
import dev.verdict.http.engine.JsonFields;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for a link that a person opens to verify themselves.
 *
 * <pre>{@code
 * HostedUrlRequest.forEntity(entityId).consent(true).successRedirect("https://shop.example/done").build()
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. {@code toString} prints nothing about the person.
 */
public final class HostedUrlRequest {
    private static final Set<String> TYPED_FIELDS = Set.of(
            "entityId",
            "customerRef",
            "consent",
            "oneSDKFlowId",
            "successRedirectURL",
            "errorRedirectURL",
            "phoneCode",
            "phoneNumber",
            "recipientName",
            "sendSMS",
            "applicationRef",
            "channelRef",
            "comment");

    private final JsonFields body;

    private HostedUrlRequest(JsonFields body) {
        this.body = body;
    }

    /**
     * A link for an individual that exists at FrankieOne.
     *
     * @param entityId the individual
     * @return a builder
     * @throws IllegalArgumentException if it is blank
     */
    public static Builder forEntity(String entityId) {
        return new Builder(JsonFields.NONE.withText("entityId", entityId));
    }

    /**
     * A link for an individual, by the caller's own reference.
     *
     * @param customerRef the reference
     * @return a builder
     * @throws IllegalArgumentException if it is blank
     */
    public static Builder forCustomer(String customerRef) {
        return new Builder(JsonFields.NONE.withText("customerRef", customerRef));
    }

    Map<String, @Nullable Object> body() {
        return body.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostedUrlRequest that && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** Prints the entity id, or that the request uses the caller's reference. */
    @Override
    public String toString() {
        return "HostedUrlRequest["
                + (body.asMap().get("entityId") instanceof String entityId
                        ? "entityId=" + SafeText.name(entityId)
                        : "by customer reference")
                + "]";
    }

    /**
     * Builds a request. Not safe to share between threads. A field that is not set is not sent, and FrankieOne applies its
     * default.
     */
    public static final class Builder {
        private JsonFields body;

        private Builder(JsonFields body) {
            this.body = body;
        }

        private Builder set(JsonFields body) {
            this.body = body;
            return this;
        }

        /**
         * Sets whether the person agreed to be verified.
         *
         * @param consent true if the person agreed
         * @return this builder
         */
        public Builder consent(boolean consent) {
            return set(body.with("consent", consent));
        }

        /**
         * Sets the flow that the person goes through.
         *
         * @param oneSDKFlowId FrankieOne's id of the flow
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder flow(String oneSDKFlowId) {
            return set(body.withText("oneSDKFlowId", oneSDKFlowId));
        }

        /**
         * Sets the page to redirect the person to after success.
         *
         * @param url an https URL
         * @return this builder
         * @throws IllegalArgumentException if it is not an https URL
         */
        public Builder successRedirect(String url) {
            return set(body.with("successRedirectURL", https(url, "successRedirect")));
        }

        /**
         * Sets the page to redirect the person to after an error.
         *
         * @param url an https URL
         * @return this builder
         * @throws IllegalArgumentException if it is not an https URL
         */
        public Builder errorRedirect(String url) {
            return set(body.with("errorRedirectURL", https(url, "errorRedirect")));
        }

        /**
         * Sets the person's phone number.
         *
         * @param phoneCode the country code, such as {@code +61}
         * @param phoneNumber the number without the country code
         * @return this builder
         * @throws IllegalArgumentException if one is blank
         */
        public Builder phone(String phoneCode, String phoneNumber) {
            return set(body.withText("phoneCode", phoneCode).withText("phoneNumber", phoneNumber));
        }

        /**
         * Sets the name to address the person by.
         *
         * @param recipientName the name
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder recipientName(String recipientName) {
            return set(body.withText("recipientName", recipientName));
        }

        /**
         * Makes FrankieOne send the link to the phone by SMS. Requires {@link #phone}.
         *
         * @return this builder
         */
        public Builder sendSms() {
            return set(body.with("sendSMS", true));
        }

        /**
         * Sets the caller's own reference of the application.
         *
         * @param applicationRef the reference
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder applicationRef(String applicationRef) {
            return set(body.withText("applicationRef", applicationRef));
        }

        /**
         * Sets the caller's own reference of the channel.
         *
         * @param channelRef the reference
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder channelRef(String channelRef) {
            return set(body.withText("channelRef", channelRef));
        }

        /**
         * Sets a comment, which FrankieOne stores.
         *
         * @param text free text for people
         * @return this builder
         */
        public Builder comment(String text) {
            return set(body.with("comment", Map.of("text", Objects.requireNonNull(text, "comment"))));
        }

        /**
         * Sets any other field of FrankieOne's.
         *
         * @param field its JSON name
         * @param value a JDK value: a map, list, string, number, boolean or null
         * @return this builder
         * @throws IllegalArgumentException if this class has a method for the field, or the value is not a JSON value
         */
        public Builder with(String field, @Nullable Object value) {
            return set(body.withOther(TYPED_FIELDS, field, value));
        }

        /**
         * Builds the request. The builder stays usable.
         *
         * @return the request
         * @throws IllegalStateException if {@link #sendSms} is set and no phone is
         */
        public HostedUrlRequest build() {
            if (body.has("sendSMS") && !body.has("phoneNumber")) {
                throw new IllegalStateException("sendSms needs a phone");
            }
            return new HostedUrlRequest(body);
        }

        /** Prints none of the values. */
        @Override
        public String toString() {
            return "HostedUrlRequest.Builder";
        }

        private static String https(String url, String name) {
            try {
                URI uri = new URI(Objects.requireNonNull(url, name));
                if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
                    return url;
                }
            } catch (URISyntaxException e) { // no cause: its message contains the URL, which can hold a session id
                throw new IllegalArgumentException(name + " must be an https address");
            }
            throw new IllegalArgumentException(name + " must be an https address");
        }
    }
}
