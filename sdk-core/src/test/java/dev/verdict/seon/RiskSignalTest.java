package dev.verdict.seon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.json.JsonBinding;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskSignalTest {

    private static Map<RiskSignal, Boolean> signals(String parts) {
        return JsonBinding.read(
                        Transaction.class,
                        ("{" + parts + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .riskSignals();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SANCTION_MATCH | 'aml_details':{'has_sanction_match':X}",
                "PEP_MATCH | 'aml_details':{'has_pep_match':X}",
                "WATCHLIST_MATCH | 'aml_details':{'has_watchlist_match':X}",
                "CRIMELIST_MATCH | 'aml_details':{'has_crimelist_match':X}",
                "ADVERSE_MEDIA_MATCH | 'aml_details':{'has_adversemedia_match':X}",
                "HARMFUL_IP | 'ip_details':{'harmful':X}",
                "VPN | 'ip_details':{'vpn':X}",
                "TOR | 'ip_details':{'tor':X}",
                "PROXY | 'ip_details':{'residential_proxy':X}",
                "PROXY | 'ip_details':{'web_proxy':X}",
                "PROXY | 'ip_details':{'public_proxy':X}",
                "PROXY | 'ip_details':{'data_center_proxy':X}",
                "DISPOSABLE_EMAIL | 'email_details':{'domain_details':{'disposable':X}}",
                "DISPOSABLE_EMAIL | 'email_details':{'email_domain_details':{'disposable':X}}",
                "DISPOSABLE_PHONE | 'phone_details':{'disposable':X}",
                "EMULATOR | 'device_details':{'type':'android','is_emulator':X}",
                "ROOTED_DEVICE | 'device_details':{'type':'ios','is_rooted':X}"
            })
    void a_signal_has_the_value_of_its_field(RiskSignal signal, String parts) {
        assertThat(signals(parts.replace("X", "true"))).isEqualTo(Map.of(signal, true));
        assertThat(signals(parts.replace("X", "false"))).isEqualTo(Map.of(signal, false));
        assertThat(signals(parts.replace("X", "null"))).isEmpty();
        assertThat(signals(parts.replace("X", "'yes'"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "UNDELIVERABLE_EMAIL | 'email_details':{'deliverable':X}",
                "INVALID_PHONE | 'phone_details':{'valid':X}"
            })
    void some_signals_are_the_negation_of_a_field(RiskSignal signal, String parts) {
        assertThat(signals(parts.replace("X", "false"))).isEqualTo(Map.of(signal, true));
        assertThat(signals(parts.replace("X", "true"))).isEqualTo(Map.of(signal, false));
    }

    @ParameterizedTest
    @CsvSource({"ip_details, IP_SEEN_BEFORE", "email_details, EMAIL_SEEN_BEFORE", "phone_details, PHONE_SEEN_BEFORE"})
    void earlier_sightings_are_counted_by_the_customers_own_hits(String part, RiskSignal signal) {
        assertThat(signals("'" + part + "':{'history':{'customer_hits':2,'hits':9}}"))
                .isEqualTo(Map.of(signal, true));
        assertThat(signals("'" + part + "':{'history':{'customer_hits':0,'hits':9}}"))
                .isEqualTo(Map.of(signal, false));
        assertThat(signals("'" + part + "':{'history':{'hits':9}}")).isEmpty();
    }

    @Test
    void a_part_that_was_not_requested_has_no_signals() {
        assertThat(signals("'state':'APPROVE','aml_details':null,'ip_details':[],'email_details':{}"))
                .isEmpty();
    }

    @Test
    void one_proxy_of_several_is_enough() {
        assertThat(signals("'ip_details':{'web_proxy':false,'public_proxy':true,'data_center_proxy':false}"))
                .isEqualTo(Map.of(RiskSignal.PROXY, true));
    }

    @Test
    void every_signal_is_tested_here() {
        Set<RiskSignal> all = EnumSet.allOf(RiskSignal.class);

        assertThat(all).hasSize(18);
    }
}
