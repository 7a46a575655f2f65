package dev.verdict.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    private static final NetworkLimits LIMITS = NetworkLimits.DEFAULTS;

    private static Trait trait(Trait.Kind kind, String value) {
        return Trait.of(kind, value).orElseThrow();
    }

    private static ReviewRun run(String user, Trait... traits) {
        return Rows.run("run-of-" + user, user).with(traits).row();
    }

    private static List<String> users(Network.Component component) {
        return component.persons().stream().map(Network.Node::userId).toList();
    }

    @Test
    void persons_are_linked_by_what_they_share_directly_and_through_others() {
        Trait device = trait(Trait.Kind.DEVICE, "d");
        Trait document = Trait.ofDocument("hu", "12-34 ab").orElseThrow();
        Network network = Network.of(
                List.of(
                        run("u-1", device),
                        run("u-2", device, document),
                        run("u-3", document),
                        run("u-4", trait(Trait.Kind.PHONE, "+36 1 234")),
                        run("u-5", trait(Trait.Kind.PHONE, "361234")),
                        run("u-6", trait(Trait.Kind.DEVICE, "another"))),
                LIMITS);

        assertThat(network.components())
                .extracting(NetworkTest::users)
                .containsExactly(List.of("u-1", "u-2", "u-3"), List.of("u-4", "u-5"));
        assertThat(network.components().get(0).links())
                .extracting(link -> link.trait().kind() + " " + link.persons().size())
                .containsExactly("DEVICE 2", "DOCUMENT 2");
        assertThat(network.componentOf(run("u-3")))
                .contains(network.components().get(0));
        assertThat(network.componentOf(run("u-6"))).isEmpty();
        assertThat(network.toString()).isEqualTo("Network[components 2, persons 5, too common 0]");
    }

    @Test
    void an_address_of_an_office_links_nobody_and_is_named_as_too_common() {
        Trait office = trait(Trait.Kind.IP, "192.0.2.1");
        List<ReviewRun> runs =
                IntStream.range(0, 6).mapToObj(i -> run("u-" + i, office)).toList();

        assertThat(Network.of(runs.subList(0, 5), LIMITS).components()).hasSize(1);
        assertThat(Network.of(runs, LIMITS).components()).isEmpty();
        assertThat(Network.of(runs, LIMITS).tooCommon())
                .extracting(link -> link.persons().size())
                .containsExactly(6);
        assertThat(Network.of(runs, LIMITS.withMaxPersons(Trait.Kind.IP, 6)).components())
                .hasSize(1);
        Network ignoring = Network.of(runs.subList(0, 5), LIMITS.ignoring(office));
        assertThat(ignoring.components()).isEmpty();
        assertThat(ignoring.tooCommon()).isEmpty();
    }

    @Test
    void the_same_person_is_one_node_with_all_runs_and_a_country_links_nobody() {
        Trait device = trait(Trait.Kind.DEVICE, "d");
        Trait country = trait(Trait.Kind.COUNTRY, "HU");
        ReviewRun first = Rows.run("run-1", "u-1").with(device, country).row();
        ReviewRun second = Rows.run("run-2", "u-1").with(device).row();

        assertThat(Network.of(List.of(first, second), LIMITS).components()).isEmpty();
        assertThat(Network.of(List.of(first, run("u-2", country)), LIMITS).components())
                .isEmpty();
        assertThat(Network.of(List.of(first, second, run("u-2", device)), LIMITS)
                        .components())
                .singleElement()
                .satisfies(component ->
                        assertThat(component.persons().get(0).runIds()).containsExactly("run-1", "run-2"));
    }

    @Test
    void events_without_a_user_are_persons_of_their_own_and_transactions_of_a_run_count_for_its_person() {
        Trait device = trait(Trait.Kind.DEVICE, "d");
        ReviewRun known = Rows.run("run-1", "u-1")
                .transactions(Rows.transaction("t-1", "run-1", "somebody-else", Rows.NOON, device))
                .row();
        ReviewRun unknown = Rows.run("run-2", (String) null).with(device).row();
        ReviewTransaction outside = Rows.transaction("t-9", null, null, Rows.NOON, device);

        assertThat(Network.of(List.of(run("unrelated"), known, unknown, outside), LIMITS)
                        .components())
                .singleElement()
                .satisfies(component -> assertThat(component.persons())
                        .extracting(Network.Node::key)
                        .containsExactly("user u-1", "Test run run-2", "Test transaction t-9"));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL_DOMAIN, Shop.Example, shop.example",
        "IP, ' 2001:DB8::1 ', 2001:db8::1",
        "PHONE, +36 (1) 234-5, 3612345",
        "DOCUMENT, ab 12-3, AB123",
        "ADDRESS, '1 High St,  Town', 1 high st town",
        "COUNTRY, hu, HU",
        "DEVICE, AbC, AbC"
    })
    void equal_properties_are_equal_texts(Trait.Kind kind, String sent, String value) {
        assertThat(Trait.of(kind, sent)).contains(new Trait(kind, value));
    }

    @Test
    void what_has_no_value_is_no_trait() {
        assertThat(Trait.of(Trait.Kind.PHONE, "n/a")).isEmpty();
        assertThat(Trait.of(Trait.Kind.IP, " ")).isEmpty();
        assertThat(Trait.of(Trait.Kind.IP, null)).isEmpty();
        assertThat(Trait.ofEmail("nobody")).isEmpty();
        assertThat(Trait.ofEmail(null)).isEmpty();
        assertThat(Trait.ofEmail("a@b@Shop.example")).contains(new Trait(Trait.Kind.EMAIL_DOMAIN, "shop.example"));
        assertThat(Trait.ofDocument(null, "7")).contains(new Trait(Trait.Kind.DOCUMENT, " 7"));
        assertThat(Trait.ofDocument("HU", null)).isEmpty();
        assertThat(Trait.ofDocument("hun", "7")).isEqualTo(Trait.ofDocument("HU", "7"));
        assertThat(Trait.of(Trait.Kind.COUNTRY, "AUS")).isEqualTo(Trait.of(Trait.Kind.COUNTRY, "au"));
        assertThat(Trait.of(Trait.Kind.COUNTRY, "XYZ")).contains(new Trait(Trait.Kind.COUNTRY, "XYZ"));
    }

    @Test
    void components_are_those_of_a_naive_search() {
        long seed = Long.getLong("verdict.seed", new Random().nextLong());
        Random random = new Random(seed);
        NetworkLimits limits = LIMITS.withMaxPersons(Trait.Kind.DEVICE, 4);
        for (int round = 0; round < 200; round++) {
            int users = 2 + random.nextInt(20);
            List<ReviewRun> runs = new ArrayList<>();
            for (int i = 0; i < users * 2; i++) {
                Trait[] traits = Stream.generate(() -> trait(
                                random.nextBoolean() ? Trait.Kind.DEVICE : Trait.Kind.DOCUMENT,
                                "v" + random.nextInt(users)))
                        .limit(random.nextInt(3))
                        .toArray(Trait[]::new);
                runs.add(Rows.run("run-" + i, "u-" + random.nextInt(users))
                        .with(traits)
                        .row());
            }

            Network network = Network.of(runs, limits);

            assertThat(network.components().stream()
                            .map(component -> Set.copyOf(users(component)))
                            .collect(Collectors.toSet()))
                    .as("seed %s", seed)
                    .isEqualTo(naive(runs));
            assertThat(network.components())
                    .as("seed %s", seed)
                    .isSortedAccordingTo((one, other) ->
                            other.persons().size() - one.persons().size());
        }
    }

    /** Grows each component until no trait that links adds a person. */
    private static Set<Set<String>> naive(List<ReviewRun> runs) {
        Map<Trait, Set<String>> sharers = new LinkedHashMap<>();
        runs.forEach(run -> run.traits()
                .forEach(trait -> sharers.computeIfAbsent(trait, any -> new TreeSet<>())
                        .add(run.person().userId())));
        sharers.values().removeIf(users -> users.size() < 2);
        sharers.entrySet()
                .removeIf(entry -> entry.getKey().kind() == Trait.Kind.DEVICE
                        && entry.getValue().size() > 4);
        Set<Set<String>> components = new HashSet<>();
        for (Set<String> start : sharers.values()) {
            Set<String> component = new HashSet<>(start);
            int before;
            do {
                before = component.size();
                sharers.values().stream()
                        .filter(users -> users.stream().anyMatch(component::contains))
                        .forEach(component::addAll);
            } while (component.size() > before);
            components.add(component);
        }
        return components;
    }

    @Test
    void the_graph_is_no_larger_than_the_events_even_if_all_share_everything() {
        Trait document = trait(Trait.Kind.DOCUMENT, "1");
        Trait face = trait(Trait.Kind.FACE, "1");
        List<ReviewRun> runs = IntStream.range(0, 5_000)
                .mapToObj(i -> run("u-" + i, document, face))
                .toList();

        Network network = Network.of(runs, LIMITS);

        assertThat(network.components().get(0).links().stream()
                        .mapToInt(link -> link.persons().size())
                        .sum())
                .as("one end for each event and trait, not one for each pair of persons")
                .isEqualTo(10_000);
    }

    @Test
    void nothing_of_a_network_prints_a_value() {
        Trait device = trait(Trait.Kind.DEVICE, "secret-device");
        Network network = Network.of(List.of(run("secret-1", device), run("secret-2", device)), LIMITS);

        assertThat(network + " " + network.components()
                        + network.components().get(0).persons()
                        + network.components().get(0).links() + LIMITS.ignoring(device))
                .contains("DEVICE of 2")
                .doesNotContain("secret");
    }
}
