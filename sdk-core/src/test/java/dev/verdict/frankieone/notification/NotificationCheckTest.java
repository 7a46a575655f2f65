package dev.verdict.frankieone.notification;

import static dev.verdict.signature.Invalid.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import dev.verdict.signature.Headers;
import dev.verdict.signature.Rs256Token;
import dev.verdict.signature.TestKey;
import dev.verdict.signature.Vectors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationCheckTest {
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());
    private static final String GOOD = Vectors.token("as_documented").token();
    private static final Instant NOW = Vectors.CLOCK.instant();
    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private final NotificationCheck check = NotificationCheck.builder()
            .publicKey(Vectors.publicKey())
            .clock(Vectors.CLOCK)
            .build();

    private static NotificationCheck.Builder withTestKey() {
        return NotificationCheck.builder().publicKey(TestKey.ONE.pem()).clock(Vectors.CLOCK);
    }

    private static Headers bearer(String token) {
        return authorization("Bearer " + token);
    }

    private static Headers authorization(String value) {
        return Headers.ofSingle(Map.of("authorization", value));
    }

    private static void assertPasses(NotificationCheck check, String token) {
        assertThatCode(() -> check.check(bearer(token))).doesNotThrowAnyException();
    }

    private static String issuedAt(Instant time) {
        return TestKey.ONE.token(
                HEADER, "{\"iss\":\"io.frankiefinancial.kycaml\",\"iat\":" + time.getEpochSecond() + "}");
    }

    static List<Vectors.Token> vectors() {
        return Vectors.tokens();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_published_vectors_have_their_documented_outcome(Vectors.Token vector) {
        if (vector.outcome().equals("OK")) {
            assertPasses(check, vector.token());
        } else {
            assertRefused(Problem.valueOf(vector.outcome()), () -> check.check(bearer(vector.token())), vector.token());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void the_header_may_be_slightly_longer_than_the_longest_token(int over) {
        String spaces = " ".repeat(Rs256Token.LONGEST + 64 + over - "Bearer".length() - GOOD.length());
        Headers headers = authorization("Bearer" + spaces + GOOD);

        if (over == 0) {
            assertThatCode(() -> check.check(headers)).doesNotThrowAnyException();
        } else {
            assertRefused(Problem.MALFORMED, () -> check.check(headers), GOOD);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer: ", "Bearer ", "bearer ", "BEARER: ", "bEaReR:  ", "Bearer\t", " Bearer: ", "Bearer  "})
    void bearer_is_accepted_in_these_spellings(String prefix) {
        assertThatCode(() -> check.check(authorization(prefix + GOOD))).doesNotThrowAnyException();
        assertThatCode(() -> check.check(authorization(prefix + GOOD + " "))).doesNotThrowAnyException();
    }

    static Stream<String> otherHeaders() {
        return Stream.of(
                GOOD,
                "Bearer",
                "Bearer:",
                "Bearer" + GOOD,
                "Bearer:" + GOOD,
                "Bearer:: " + GOOD,
                "Bearer : " + GOOD,
                "Digest " + GOOD,
                "Basic c29tZTpib2R5",
                "Bearer Bearer " + GOOD,
                "Bearer " + GOOD + " " + GOOD,
                "Bearer " + GOOD + ", Bearer " + GOOD,
                "Bearer \"" + GOOD + "\"",
                "Bearer " + GOOD.substring(0, 100) + "\n" + GOOD.substring(100),
                "Bearer " + "A".repeat(10_000),
                "Bearer " + " ".repeat(10_000) + GOOD,
                "Bearer " + "A".repeat(5_000_000));
    }

    @ParameterizedTest
    @MethodSource("otherHeaders")
    void a_header_of_another_form_is_malformed(String value) {
        assertRefused(Problem.MALFORMED, () -> check.check(authorization(value)), value.replace("Bearer", ""));
    }

    @Test
    void without_the_header_the_token_is_missing() {
        assertRefused(Problem.MISSING, () -> check.check(Headers.ofSingle(Map.of("Other", GOOD))), GOOD);
        assertRefused(Problem.MISSING, () -> check.check(authorization("")));
        assertRefused(Problem.MISSING, () -> check.check(authorization("  ")));
    }

    @Test
    void two_different_tokens_are_malformed_even_if_one_is_valid() {
        String other = Vectors.token("other_key").token();
        for (List<String> both :
                List.of(List.of("Bearer " + GOOD, "Bearer " + other), List.of("Bearer " + other, "Bearer " + GOOD))) {
            assertRefused(Problem.MALFORMED, () -> check.check(Headers.of(Map.of("Authorization", both))), GOOD, other);
        }
    }

    @Test
    void both_keys_are_valid_while_a_key_is_being_replaced() {
        NotificationCheck both = NotificationCheck.builder()
                .publicKey(TestKey.ONE.pem())
                .publicKey(Vectors.publicKey())
                .clock(Vectors.CLOCK)
                .build();

        assertPasses(both, GOOD);
        assertPasses(both, issuedAt(NOW));
        assertRefused(Problem.WRONG, () -> check.check(bearer(issuedAt(NOW))));
    }

    @Test
    void the_issuers_can_be_configured() {
        NotificationCheck others = withTestKey().issuers(Set.of("com.example")).build();

        assertPasses(others, TestKey.ONE.token(HEADER, "{\"iss\":\"com.example\",\"iat\":1768478400}"));
        assertRefused(Problem.WRONG, () -> others.check(bearer(issuedAt(NOW))));
    }

    @Test
    void the_time_window_can_be_configured() {
        NotificationCheck narrow = withTestKey()
                .maxAge(Duration.ofMinutes(10))
                .maxAhead(Duration.ZERO)
                .build();

        assertPasses(narrow, issuedAt(NOW));
        assertPasses(narrow, issuedAt(NOW.minusSeconds(600)));
        assertRefused(Problem.STALE, () -> narrow.check(bearer(issuedAt(NOW.minusSeconds(601)))));
        assertRefused(Problem.STALE, () -> narrow.check(bearer(issuedAt(NOW.plusSeconds(1)))));
    }

    @Test
    void an_unlimited_time_window_does_not_overflow() {
        NotificationCheck endless = withTestKey()
                .maxAge(Duration.ofSeconds(Long.MAX_VALUE))
                .maxAhead(Duration.ofSeconds(Long.MAX_VALUE))
                .build();

        assertPasses(endless, issuedAt(Instant.EPOCH));
        assertPasses(endless, issuedAt(Instant.parse("9999-01-01T00:00:00Z")));
    }

    @Test
    void a_token_becomes_too_old() {
        Clock later = Clock.fixed(NOW.plus(Duration.ofHours(25)), ZoneOffset.UTC);
        NotificationCheck then = NotificationCheck.builder()
                .publicKey(Vectors.publicKey())
                .clock(later)
                .build();

        assertPasses(check, GOOD);
        assertRefused(Problem.STALE, () -> then.check(bearer(GOOD)), GOOD);
    }

    @Test
    void fractions_of_a_second_of_the_clock_count() {
        Clock fraction = Clock.fixed(NOW.plusMillis(1), ZoneOffset.UTC);
        NotificationCheck oneMilliLater = withTestKey().clock(fraction).build();

        assertPasses(withTestKey().build(), issuedAt(NOW.minus(Duration.ofHours(24))));
        assertRefused(Problem.STALE, () -> oneMilliLater.check(bearer(issuedAt(NOW.minus(Duration.ofHours(24))))));
    }

    @Test
    void exp_and_nbf_have_the_same_leeway() {
        String claims = "{\"iss\":\"io.frankiefinancial.kycaml\",\"iat\":1768478400,";
        long now = NOW.getEpochSecond();

        assertPasses(withTestKey().build(), TestKey.ONE.token(HEADER, claims + "\"exp\":" + (now - 299) + "}"));
        assertPasses(withTestKey().build(), TestKey.ONE.token(HEADER, claims + "\"nbf\":" + (now + 300) + "}"));
        assertPasses(withTestKey().build(), TestKey.ONE.token(HEADER, claims + "\"exp\":null,\"nbf\":null}"));
        for (String stale : List.of("\"exp\":" + (now - 300) + "}", "\"nbf\":" + (now + 301) + "}")) {
            String token = TestKey.ONE.token(HEADER, claims + stale);
            assertRefused(Problem.STALE, () -> withTestKey().build().check(bearer(token)), token);
        }
    }

    @Test
    void the_system_clock_is_the_default() {
        NotificationCheck byTheClock =
                NotificationCheck.builder().publicKey(TestKey.ONE.pem()).build();

        assertPasses(byTheClock, issuedAt(Instant.now()));
        assertRefused(Problem.STALE, () -> byTheClock.check(bearer(issuedAt(Instant.EPOCH))));
    }

    @Test
    void a_token_with_any_change_is_rejected() {
        String token = issuedAt(NOW);
        NotificationCheck ours = withTestKey().build();
        assertPasses(ours, token);
        SplittableRandom random = new SplittableRandom(SEED);
        System.out.printf("Notification tokens with seed %d, again with -Dverdict.seed=%d%n", SEED, SEED);
        for (int i = 0; i < 2_000; i++) {
            int at = random.nextInt(token.length());
            char other = (char) random.nextInt(0x21, 0x7F);
            if (other != token.charAt(at)) {
                String changed = token.substring(0, at) + other + token.substring(at + 1);
                assertThatThrownBy(() -> ours.check(bearer(changed)))
                        .as("change %d at %d", i, at)
                        .isInstanceOfSatisfying(
                                InvalidSignatureException.class,
                                e -> assertThat(e.problem()).isIn(Problem.WRONG, Problem.MALFORMED));
            }
        }
    }

    @Test
    void an_account_without_tokens_must_accept_unsigned_requests_explicitly() {
        NotificationCheck none = NotificationCheck.acceptingUnsigned();

        assertThatCode(() -> none.check(Headers.ofSingle(Map.of()))).doesNotThrowAnyException();
        assertThatCode(() -> none.check(authorization("anything"))).doesNotThrowAnyException();
        assertThat(none).hasToString("NotificationCheck[accepting unsigned]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotificationCheck.builder().build())
                .withMessage("there is no key");
    }

    @Test
    void settings_that_accept_nothing_or_everything_are_rejected() {
        NotificationCheck.Builder builder = NotificationCheck.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.issuers(Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxAge(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxAge(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxAhead(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotificationCheck.builder().publicKey("x").build());
        assertThatNullPointerException().isThrownBy(() -> builder.publicKey(null));
        assertThatNullPointerException().isThrownBy(() -> builder.clock(null));
        assertThatNullPointerException().isThrownBy(() -> check.check(null));
    }

    @Test
    void keys_are_not_printed() {
        assertThat(check).hasToString("NotificationCheck[RsaKeys[1 key], issuers=2, maxAge=PT24H, maxAhead=PT5M]");
    }
}
