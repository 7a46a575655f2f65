package dev.verdict.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What logs and debuggers show: how much there is, and nothing of a person. */
class PrintedRowsTest {
    private static final Trait DEVICE = Trait.of(Trait.Kind.DEVICE, "fp-1").orElseThrow();

    @Test
    void a_run_prints_its_platform_id_status_and_verdict() {
        Rows.Run run = Rows.run("run-1", "u-1");

        assertThat(run.row()).hasToString("Test run run-1 APPROVED, APPROVED");
        assertThat(run.overriddenByPerson().row()).hasToString("Test run run-1 APPROVED, APPROVED, overridden");
    }

    @Test
    void a_person_and_a_trait_print_no_content() {
        assertThat(new Person("u-1", "Ines Marrow", "ines@example.com")).hasToString("Person[not printed]");
        assertThat(DEVICE).hasToString("DEVICE");
    }

    @Test
    void conditions_print_without_the_text_and_the_user() {
        ReviewFilter filter = ReviewFilter.ALL
                .withVerdicts(List.of(Verdict.Kind.REVIEW))
                .withOverriddenOnly(true)
                .withText("marrow");

        assertThat(filter)
                .hasToString("ReviewFilter[statuses 0, verdicts [REVIEW], overriddenOnly true, openIssuesOnly false]");
        assertThat(AuditFilter.ALL).hasToString("AuditFilter[]");
    }

    @Test
    void a_network_prints_counts_and_kinds_of_traits() {
        Network network = Network.of(
                List.of(
                        Rows.run("run-1", "u-1").with(DEVICE).row(),
                        Rows.run("run-2", "u-2").with(DEVICE).row()),
                NetworkLimits.DEFAULTS);
        Network.Component component = network.components().get(0);

        assertThat(network).hasToString("Network[components 1, persons 2, too common 0]");
        assertThat(component).hasToString("Component[persons 2, [DEVICE of 2]]");
        assertThat(component.persons().get(0)).hasToString("Node[runs 1]");
        assertThat(NetworkLimits.DEFAULTS)
                .asString()
                .startsWith("NetworkLimits[{")
                .endsWith("}, ignored 0]");
    }

    @Test
    void the_activity_of_a_person_prints_the_number_of_events() {
        ReviewRun run = Rows.run("run-1", "u-1").row();

        assertThat(UserActivity.of(run, List.of(run))).hasToString("UserActivity[" + run + ", events 1]");
    }

    @Test
    void traits_are_in_order_of_kind_and_value() {
        List<Trait> ordered = Stream.of(
                        Trait.of(Trait.Kind.DEVICE, "fp-1"),
                        Trait.of(Trait.Kind.DEVICE, "fp-2"),
                        Trait.of(Trait.Kind.IP, "192.0.2.1"))
                .map(Optional::orElseThrow)
                .toList();

        assertThat(Stream.of(2, 1, 0).map(ordered::get).sorted()).isEqualTo(ordered);
    }
}
