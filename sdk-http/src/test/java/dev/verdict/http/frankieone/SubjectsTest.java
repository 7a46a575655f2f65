package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The subjects of calls: organizations, and people who receive a link. */
class SubjectsTest {

    @Test
    void an_organization_is_named_in_exactly_one_way() {
        assertThat(OrganizationSubject.ofEntityId("e-1").body()).isEqualTo(Map.of("entityId", "e-1"));
        assertThat(OrganizationSubject.ofToken("t0ken").body()).isEqualTo(Map.of("organizationToken", "t0ken"));
        assertThat(OrganizationSubject.ofRegistration(
                                RegistrationDetail.of("000")
                                        .withType("ABN")
                                        .withCountry("AUS")
                                        .withSubdivision("NSW")
                                        .with("new", true),
                                RegistrationDetail.of("001"))
                        .body())
                .isEqualTo(Map.of(
                        "organization",
                        Map.of(
                                "details",
                                Map.of(
                                        "registrationDetails",
                                        List.of(
                                                Map.of(
                                                        "number",
                                                        "000",
                                                        "type",
                                                        "ABN",
                                                        "country",
                                                        "AUS",
                                                        "subdivision",
                                                        "NSW",
                                                        "new",
                                                        true),
                                                Map.of("number", "001"))))));
    }

    @Test
    void an_organization_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationSubject.ofEntityId(" "))
                .withMessage("entityId must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationSubject.ofToken(""))
                .withMessage("organizationToken must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationDetail.of(""))
                .withMessage("number must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationDetail.of("000").withCountry("AU"))
                .withMessageStartingWith("country must be three capital letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationDetail.of("000").with("number", "001"))
                .withMessage("number has a method of its own");
        assertThatNullPointerException().isThrownBy(() -> OrganizationSubject.ofRegistration(null));
    }

    @Test
    void tokens_and_registrations_are_not_printed() {
        assertThat(OrganizationSubject.ofEntityId("e-1\n")).hasToString("OrganizationSubject[entityId=e-1?]");
        assertThat(OrganizationSubject.ofToken("canary")).hasToString("OrganizationSubject[by token]");
        assertThat(OrganizationSubject.ofRegistration(RegistrationDetail.of("canary")))
                .hasToString("OrganizationSubject[by registration]");
        assertThat(RegistrationDetail.of("canary")).hasToString("RegistrationDetail[1 fields]");
    }

    @Test
    void subjects_are_values() {
        assertThat(OrganizationSubject.ofToken("t"))
                .isEqualTo(OrganizationSubject.ofToken("t"))
                .hasSameHashCodeAs(OrganizationSubject.ofToken("t"))
                .isNotEqualTo(OrganizationSubject.ofEntityId("t"));
        assertThat(RegistrationDetail.of("1"))
                .isEqualTo(RegistrationDetail.of("1"))
                .hasSameHashCodeAs(RegistrationDetail.of("1"))
                .isNotEqualTo(RegistrationDetail.of("2"));
        assertThat(HostedUrlRequest.forEntity("e").build())
                .isEqualTo(HostedUrlRequest.forEntity("e").build())
                .hasSameHashCodeAs(HostedUrlRequest.forEntity("e").build())
                .isNotEqualTo(HostedUrlRequest.forCustomer("e").build());
    }

    @Test
    void a_link_request_has_the_field_names_of_the_api() {
        HostedUrlRequest request = HostedUrlRequest.forEntity("e-1")
                .consent(true)
                .flow("flow-1")
                .successRedirect("https://shop.example/done?a=b")
                .errorRedirect("HTTPS://shop.example/again")
                .phone("+61", "400000000")
                .recipientName("Ada")
                .sendSms()
                .applicationRef("app-1")
                .channelRef("ch-1")
                .comment("by the desk")
                .with("expiryHours", 3)
                .build();

        assertThat(request.body())
                .isEqualTo(Map.ofEntries(
                        Map.entry("entityId", "e-1"),
                        Map.entry("consent", true),
                        Map.entry("oneSDKFlowId", "flow-1"),
                        Map.entry("successRedirectURL", "https://shop.example/done?a=b"),
                        Map.entry("errorRedirectURL", "HTTPS://shop.example/again"),
                        Map.entry("phoneCode", "+61"),
                        Map.entry("phoneNumber", "400000000"),
                        Map.entry("recipientName", "Ada"),
                        Map.entry("sendSMS", true),
                        Map.entry("applicationRef", "app-1"),
                        Map.entry("channelRef", "ch-1"),
                        Map.entry("comment", Map.of("text", "by the desk")),
                        Map.entry("expiryHours", BigDecimal.valueOf(3))));
    }

    @Test
    void fields_that_are_not_set_are_not_sent() {
        assertThat(HostedUrlRequest.forEntity("e-1").build().body()).isEqualTo(Map.of("entityId", "e-1"));
        assertThat(HostedUrlRequest.forCustomer("c-1").consent(false).build().body())
                .isEqualTo(Map.of("customerRef", "c-1", "consent", false));
    }

    @Test
    void a_link_is_for_exactly_one_person() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostedUrlRequest.forEntity("e-1").with("customerRef", "c-1"))
                .withMessage("customerRef has a method of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostedUrlRequest.forCustomer("c-1").with("entityId", "e-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostedUrlRequest.forEntity(""))
                .withMessage("entityId must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostedUrlRequest.forCustomer(" "))
                .withMessage("customerRef must not be blank");
    }

    @Test
    void a_message_needs_a_phone_set_before_or_after() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HostedUrlRequest.forEntity("e-1").sendSms().build())
                .withMessage("sendSms needs a phone");
        assertThat(HostedUrlRequest.forEntity("e-1")
                        .sendSms()
                        .phone("+61", "4")
                        .build()
                        .body())
                .containsEntry("sendSMS", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "canary",
                "/canary",
                "http://canary.example",
                "https:///canary",
                "https:canary",
                "javascript:canary",
                "https://canary example"
            })
    void redirects_are_https_only(String url) {
        HostedUrlRequest.Builder builder = HostedUrlRequest.forEntity("e-1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.successRedirect(url))
                .withMessage("successRedirect must be an https address")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.errorRedirect(url))
                .withMessage("errorRedirect must be an https address");
    }

    @Test
    void no_personal_data_is_printed() {
        HostedUrlRequest.Builder builder =
                HostedUrlRequest.forCustomer("canary").phone("+61", "canary").recipientName("canary");

        assertThat(builder).hasToString("HostedUrlRequest.Builder");
        assertThat(builder.build()).hasToString("HostedUrlRequest[by customer reference]");
        assertThat(HostedUrlRequest.forEntity("e-1").recipientName("canary").build())
                .hasToString("HostedUrlRequest[entityId=e-1]");
    }
}
