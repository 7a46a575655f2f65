package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.JsonText.Moment;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison that the lossless tests use detects a loss. */
class ComparisonTest {

    private static String difference(String sentAndCame) {
        String[] both = sentAndCame.split(" \\| ");
        return Comparison.asSent(tree(both[0]), tree(both[1]));
    }

    private static Map<?, ?> tree(String json) {
        return (Map<?, ?>) JsonText.read(Fixture.utf8(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'a':1,'b':2} | {'b':2,'a':1}", "{'a':1e2,'b':[{'c':null},'']} | {'a':1E+2,'b':[{'c':null},'']}"
            })
    void the_order_of_fields_makes_no_difference(String sentAndCame) {
        assertThat(difference(sentAndCame)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x | {'x':1.50} | {'x':1.5}",
                ".x | {'x':1E+2} | {'x':100}",
                ".x | {'x':'1'} | {'x':1}",
                ".x | {'x':''} | {'x':' '}",
                ".x | {'x':''} | {'x':null}",
                ".x | {'x':[]} | {'x':{}}",
                ".x[1].y | {'x':[1,{'y':true}]} | {'x':[1,{'y':false}]}",
                ".x | {'x':[1,2]} | {'x':[1]}",
                ".x | {'x':{'y':1}} | {'x':{'y':1,'z':null}}",
                ".startedAt | {'startedAt':'2026-01-01T10:00:00.50Z'} | {'startedAt':'2026-01-01T10:00:00.5Z'}",
                ".issues | {'issues':[null]} | {'issues':[]}",
                " was sent as [x] | {'x':null} | {}",
                " was sent as [] | {} | {'x':null}"
            })
    void a_difference_is_reported_with_its_location(String placeSentAndCame) {
        String[] placeAndRest = placeSentAndCame.split(" \\| ", 2);

        assertThat(difference(placeAndRest[1]))
                .startsWith(placeAndRest[0] + (placeAndRest[0].contains(" ") ? "" : " was"));
    }

    @Test
    void a_time_is_compared_by_its_text() {
        Moment noon = new Moment("2026-01-01 14:00:00.50+0200", Instant.parse("2026-01-01T12:00:00.5Z"));

        assertThat(Comparison.asSent(noon, noon.text())).isNull();
        assertThat(Comparison.asSent(noon, "2026-01-01T12:00:00.500Z")).startsWith(" was sent as");
    }
}
