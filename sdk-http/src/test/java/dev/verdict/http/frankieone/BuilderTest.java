package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.SeonRegion;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderTest {
    private static final String SECRET = "s3cret";

    private static FrankieOneClientBuilder complete() {
        return FrankieOneClient.builder()
                .environment(FrankieOneEnvironment.UAT)
                .customerId(SECRET)
                .apiKey(SECRET);
    }

    @Test
    void a_missing_setting_is_named() {
        FrankieOneClientBuilder empty = FrankieOneClient.builder();

        assertThatIllegalStateException().isThrownBy(empty::build).withMessage("customerId is missing");
        empty.customerId(SECRET);
        assertThatIllegalStateException().isThrownBy(empty::build).withMessage("apiKey is missing");
        empty.apiKey(SECRET);
        assertThatIllegalStateException()
                .isThrownBy(empty::build)
                .withMessage("environment is missing, and so is baseUrl");
        empty.environment(FrankieOneEnvironment.UAT);
        assertThatCode(() -> empty.build().close()).doesNotThrowAnyException();
        empty.baseUrl("https://example.org");
        assertThatIllegalStateException().isThrownBy(empty::build).withMessageContaining("both set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_credential_counts_as_missing(String blank) {
        assertThatIllegalStateException()
                .isThrownBy(complete().customerId(blank)::build)
                .withMessage("customerId is blank");
        assertThatIllegalStateException()
                .isThrownBy(complete().apiKey(blank)::build)
                .withMessage("apiKey is blank");
        assertThatIllegalStateException()
                .isThrownBy(complete().customerChildId(blank)::build)
                .withMessage("customerChildId is blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cret\n",
                "s3cret\r\nX-Other: 1",
                "s3\0cret",
                "s3cret\u007f",
                "s3crét",
                "s3cret ",
                " s3cret",
                "s3c\tret"
            })
    void a_credential_that_is_invalid_in_a_header_is_refused_and_not_repeated(String value) {
        List<BiFunction<FrankieOneClientBuilder, String, FrankieOneClientBuilder>> settings = List.of(
                FrankieOneClientBuilder::customerId,
                FrankieOneClientBuilder::apiKey,
                FrankieOneClientBuilder::customerChildId);
        List<String> names = List.of("customerId", "apiKey", "customerChildId");
        for (int i = 0; i < settings.size(); i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(settings.get(i).apply(complete(), value)::build)
                    .withMessageStartingWith(names.get(i) + " must be printable ASCII")
                    .withMessageNotContaining("s3c")
                    .withNoCause();
        }
    }

    @Test
    void a_credential_in_quotes_is_refused_and_not_repeated() {
        for (String value : List.of("\"s3cret\"", "'s3cret'")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(complete().apiKey(value)::build)
                    .withMessageStartingWith("apiKey must not have quotes around it")
                    .withMessageNotContaining("s3c");
            assertThatIllegalArgumentException()
                    .isThrownBy(SeonClient.builder().region(SeonRegion.EU).apiKey(value)::build)
                    .withMessageStartingWith("apiKey must not have quotes around it")
                    .withMessageNotContaining("s3c");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://127.0.0.1",
                "http://127.255.0.3:80/x",
                "http://[::1]:8080",
                "HTTP://LOCALHOST",
                "https://example.org",
                "https://example.org/a/b/",
                "https://10.0.0.1:8443",
            })
    void a_base_url_is_https_or_on_the_loopback_interface(String url) {
        assertThatCode(() -> custom(url).build().close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://s3cret.example",
                "http://127.0.0.1.s3cret.example",
                "http://127.0.0.s3cret",
                "http://localhost.s3cret.example",
                "http://s3cret.localhost",
                "http://128.0.0.1/s3cret",
                "http://0.0.0.0/s3cret",
                "http://10.0.0.1/s3cret",
                "http://[::2]/s3cret",
                "http://127.0.0.1@s3cret.example",
                "http://2130706433/s3cret",
                "http://127.1/s3cret",
            })
    void http_is_refused_for_other_hosts(String url) {
        refused(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s3cret",
                "s3cret.example",
                "//s3cret.example",
                "https:s3cret.example",
                "https:/s3cret.example",
                "https:///s3cret.example",
                "https://",
                "ftp://s3cret.example",
                "https://user:s3cret@example.org",
                "https://s3cret@example.org",
                "https://@s3cret.example",
                "https://example.org?s3cret",
                "https://example.org/?",
                "https://example.org#s3cret",
                "https://example.org/#",
                " https://s3cret.example",
                "https://s3cret.example\n",
                "https://s3cret.example/a b",
                "https://example.org\\@s3cret.example",
                "https://s3crét.example",
                "https://example.org:99999/s3cret",
                "https://exa%00mple.org/s3cret",
            })
    void an_invalid_base_url_is_refused(String url) {
        refused(url);
    }

    private static void refused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(custom(url)::build)
                .withMessageStartingWith("baseUrl ")
                .withMessageNotContainingAny("s3cr", "example.org")
                .withNoCause();
    }

    private static FrankieOneClientBuilder custom(String url) {
        return FrankieOneClient.builder().customerId("c").apiKey("k").baseUrl(url);
    }

    @Test
    void a_call_always_has_a_timeout() {
        for (Duration duration : List.of(
                Duration.ZERO,
                Duration.ofMillis(-1),
                Duration.ofNanos(999_999),
                Duration.ofDays(1).plusMillis(1),
                Duration.ofSeconds(Long.MAX_VALUE),
                Duration.ofSeconds(Long.MIN_VALUE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(complete().callTimeout(duration)::build)
                    .withMessageStartingWith("callTimeout ");
        }
        assertThatCode(() ->
                        complete().callTimeout(Duration.ofMillis(1)).build().close())
                .doesNotThrowAnyException();
        assertThatCode(() -> complete().callTimeout(Duration.ofDays(1)).build().close())
                .doesNotThrowAnyException();
    }

    @Test
    void null_settings_are_named() {
        FrankieOneClientBuilder builder = FrankieOneClient.builder();

        assertThatNullPointerException()
                .isThrownBy(() -> builder.environment(null))
                .withMessage("environment");
        assertThatNullPointerException().isThrownBy(() -> builder.baseUrl(null)).withMessage("baseUrl");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.customerId(null))
                .withMessage("customerId");
        assertThatNullPointerException().isThrownBy(() -> builder.apiKey(null)).withMessage("apiKey");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.customerChildId(null))
                .withMessage("customerChildId");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.callTimeout(null))
                .withMessage("callTimeout");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.pollPolicy(null))
                .withMessage("pollPolicy");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.pollListener(null))
                .withMessage("pollListener");
    }

    @Test
    void a_client_prints_its_destination_and_no_credentials() {
        FrankieOneClientBuilder builder = complete().customerChildId("s3cret-child");

        try (FrankieOneClient client = builder.build()) {
            assertThat(client).hasToString("FrankieOneClient[uat, for a child account]");
            assertThat(client.individuals()).asString().doesNotContain(SECRET);
        }
        assertThat(builder).asString().doesNotContain(SECRET);
        assertThat(Credentials.of(SECRET, SECRET, SECRET)).asString().doesNotContain(SECRET);
        try (FrankieOneClient client = custom("https://example.org/a/").build()) {
            assertThat(client).hasToString("FrankieOneClient[https://example.org/a]");
        }
    }
}
