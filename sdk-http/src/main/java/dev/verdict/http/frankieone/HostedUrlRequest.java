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
 * What to ask FrankieOne for a link with, which a person follows to verify themselves.
 *
 * <pre>{@code
 * HostedUrlRequest.forEntity(entityId).consent(true).successRedirect("https://shop.example/done").build()
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. Nothing of the person is printed.
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
     * A link for an individual that FrankieOne already has.
     *
     * @param entityId the individual
     * @return a builder
     * @throws IllegalArgumentException if it is blank
     */
    public static Builder forEntity(String entityId) {
        return new Builder(JsonFields.NONE.withText("entityId", entityId));
    }

    /**
     * A link for an individual by the caller's own key.
     *
     * @param customerRef the key
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

    /** The entity id if there is one. */
    @Override
    public String toString() {
        return "HostedUrlRequest["
                + (body.asMap().get("entityId") instanceof String entityId
                        ? "entityId=" + SafeText.name(entityId)
                        : "by customer reference")
                + "]";
    }

    /** Puts a request together. For one thread. What is not set is not sent, and FrankieOne decides. */
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
         * Whether the person agreed to be verified.
         *
         * @param consent true if so
         * @return this builder
         */
        public Builder consent(boolean consent) {
            return set(body.with("consent", consent));
        }

        /**
         * What the person is led through.
         *
         * @param oneSDKFlowId FrankieOne's id of the flow
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder flow(String oneSDKFlowId) {
            return set(body.withText("oneSDKFlowId", oneSDKFlowId));
        }

        /**
         * Where the person is sent when it went well.
         *
         * @param url an https address
         * @return this builder
         * @throws IllegalArgumentException if it is none
         */
        public Builder successRedirect(String url) {
            return set(body.with("successRedirectURL", https(url, "successRedirect")));
        }

        /**
         * Where the person is sent when it went wrong.
         *
         * @param url an https address
         * @return this builder
         * @throws IllegalArgumentException if it is none
         */
        public Builder errorRedirect(String url) {
            return set(body.with("errorRedirectURL", https(url, "errorRedirect")));
        }

        /**
         * The person's phone.
         *
         * @param phoneCode the code of the country, {@code +61} for instance
         * @param phoneNumber the number without it
         * @return this builder
         * @throws IllegalArgumentException if one is blank
         */
        public Builder phone(String phoneCode, String phoneNumber) {
            return set(body.withText("phoneCode", phoneCode).withText("phoneNumber", phoneNumber));
        }

        /**
         * How the person is addressed.
         *
         * @param recipientName the name
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder recipientName(String recipientName) {
            return set(body.withText("recipientName", recipientName));
        }

        /**
         * Has FrankieOne send the link to the phone, which must be set too.
         *
         * @return this builder
         */
        public Builder sendSms() {
            return set(body.with("sendSMS", true));
        }

        /**
         * The caller's own key of the application.
         *
         * @param applicationRef the key
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder applicationRef(String applicationRef) {
            return set(body.withText("applicationRef", applicationRef));
        }

        /**
         * The caller's own key of the channel.
         *
         * @param channelRef the key
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder channelRef(String channelRef) {
            return set(body.withText("channelRef", channelRef));
        }

        /**
         * A comment, which FrankieOne keeps.
         *
         * @param text free text for people
         * @return this builder
         */
        public Builder comment(String text) {
            return set(body.with("comment", Map.of("text", Objects.requireNonNull(text, "comment"))));
        }

        /**
         * Any other field of FrankieOne's.
         *
         * @param field its JSON name
         * @param value a JDK value: map, list, text, number, boolean or null
         * @return this builder
         * @throws IllegalArgumentException if the field has a method of its own, or the value is no JSON value
         */
        public Builder with(String field, @Nullable Object value) {
            return set(body.withOther(TYPED_FIELDS, field, value));
        }

        /**
         * The request. The builder can be used on.
         *
         * @return the request
         * @throws IllegalStateException if the link is to be sent to a phone and none is set
         */
        public HostedUrlRequest build() {
            if (body.has("sendSMS") && !body.has("phoneNumber")) {
                throw new IllegalStateException("sendSms needs a phone");
            }
            return new HostedUrlRequest(body);
        }

        /** Nothing of what was set. */
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
            } catch (URISyntaxException e) { // its message has the address in it, which can hold a session
                throw new IllegalArgumentException(name + " must be an https address");
            }
            throw new IllegalArgumentException(name + " must be an https address");
        }
    }
}
