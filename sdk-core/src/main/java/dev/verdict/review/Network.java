package dev.verdict.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Persons and what they share, as a graph. A {@link Link} is an edge with its reason: a trait and the two or more persons that share it.
 * One link for each trait keeps the graph small: its size and the time to build it are linear in the number of events and their traits.
 *
 * <p>A shared trait is a hint, not a proof: families share addresses, and phones are sold. Immutable and safe to share between threads.
 * The ids and traits are personal data; {@code toString} prints numbers only.
 *
 * @param components the groups of persons that are linked, directly or through others, the largest first; persons without a link are in
 *     none
 * @param tooCommon the traits that more persons share than the limits allow; they link nobody
 */
public record Network(List<Component> components, List<Link> tooCommon) {

    public Network {
        components = List.copyOf(components);
        tooCommon = List.copyOf(tooCommon);
    }

    /**
     * Builds the network of all persons in some events.
     *
     * @param events runs and transactions of any platform; those of a run need not be given again. Two events with the same user id are about
     *     one person; a run or transaction without a user id is a person of its own
     * @param limits which traits link persons
     * @return the network
     */
    public static Network of(Collection<? extends ReviewEvent> events, NetworkLimits limits) {
        return new Builder(Objects.requireNonNull(limits, "limits")).network(events);
    }

    /**
     * The component of a person.
     *
     * @param event a run or transaction of the person
     * @return the component; empty if nothing links the person with another
     */
    public Optional<Component> componentOf(ReviewEvent event) {
        String key = Builder.key(event);
        return components.stream()
                .filter(component ->
                        component.persons().stream().anyMatch(node -> node.key().equals(key)))
                .findFirst();
    }

    /** The number of components and of their persons. */
    @Override
    public String toString() {
        return "Network[components " + components.size() + ", persons "
                + components.stream()
                        .mapToInt(component -> component.persons().size())
                        .sum() + ", too common "
                + tooCommon.size() + "]";
    }

    /**
     * A person in the graph.
     *
     * @param key identifies the node in its network: {@code user} and the user id, or the platform and the id of the only event
     * @param userId the user id; null if not known
     * @param runIds the ids of the person's runs
     */
    public record Node(String key, @Nullable String userId, List<String> runIds) {

        public Node {
            Objects.requireNonNull(key, "key");
            runIds = List.copyOf(runIds);
        }

        /** The number of runs. */
        @Override
        public String toString() {
            return "Node[runs " + runIds.size() + "]";
        }
    }

    /**
     * A trait that persons share: an edge, and its reason.
     *
     * @param trait the trait
     * @param persons the persons, two or more
     */
    public record Link(Trait trait, List<Node> persons) {

        public Link {
            Objects.requireNonNull(trait, "trait");
            persons = List.copyOf(persons);
        }

        /** The kind of trait and the number of persons. */
        @Override
        public String toString() {
            return trait + " of " + persons.size();
        }
    }

    /**
     * Persons that are linked, directly or through others.
     *
     * @param persons the persons, in the order of the events
     * @param links what they share
     */
    public record Component(List<Node> persons, List<Link> links) {

        public Component {
            persons = List.copyOf(persons);
            links = List.copyOf(links);
        }

        /** The number of persons, and the links. */
        @Override
        public String toString() {
            return "Component[persons " + persons.size() + ", " + links + "]";
        }
    }

    /** Union-find over the persons, with one pass over the events and one over the traits. */
    private static final class Builder {
        private final NetworkLimits limits;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<@Nullable String> userIds = new ArrayList<>();
        private final List<Set<String>> runIds = new ArrayList<>();
        private final Map<Trait, Set<Integer>> sharers = new LinkedHashMap<>();

        Builder(NetworkLimits limits) {
            this.limits = limits;
        }

        static String key(ReviewEvent event) {
            String user = event.person().userId();
            if (user != null) {
                return "user " + user;
            }
            return event.platform() + " "
                    + (event.runId() != null || !(event instanceof ReviewTransaction transaction)
                            ? "run " + event.runId()
                            : "transaction " + transaction.id());
        }

        Network network(Collection<? extends ReviewEvent> events) {
            for (ReviewEvent event : events) {
                int person = add(event, key(event));
                if (event instanceof ReviewRun run) {
                    // a transaction of a run is about the person of the run, whatever it says itself
                    run.transactions().forEach(transaction -> share(transaction, person));
                }
            }
            List<Node> nodes = new ArrayList<>();
            numbers.forEach(
                    (key, number) -> nodes.add(new Node(key, userIds.get(number), List.copyOf(runIds.get(number)))));
            List<Link> links = new ArrayList<>();
            List<Link> tooCommon = new ArrayList<>();
            int[] parents = new int[nodes.size()];
            Arrays.setAll(parents, i -> i);
            sharers.forEach((trait, persons) -> {
                if (persons.size() > 1) {
                    Link link = new Link(trait, persons.stream().map(nodes::get).toList());
                    boolean linking = persons.size() <= limits.maxPersons().getOrDefault(trait.kind(), 0);
                    (linking ? links : tooCommon).add(link);
                    if (linking) {
                        int first = persons.iterator().next();
                        persons.forEach(person -> parents[root(parents, person)] = root(parents, first));
                    }
                }
            });
            return new Network(components(nodes, links, parents), tooCommon);
        }

        private int add(ReviewEvent event, String key) {
            int person = numbers.computeIfAbsent(key, any -> {
                userIds.add(event.person().userId());
                runIds.add(new LinkedHashSet<>());
                return runIds.size() - 1;
            });
            if (event.runId() != null) {
                runIds.get(person).add(event.runId());
            }
            share(event, person);
            return person;
        }

        private void share(ReviewEvent event, int person) {
            for (Trait trait : event.traits()) {
                if (limits.maxPersons().getOrDefault(trait.kind(), 0) > 0
                        && !limits.ignored().contains(trait)) {
                    sharers.computeIfAbsent(trait, any -> new LinkedHashSet<>()).add(person);
                }
            }
        }

        private static int root(int[] parents, int person) {
            int at = person;
            while (parents[at] != at) {
                parents[at] = parents[parents[at]];
                at = parents[at];
            }
            return at;
        }

        private List<Component> components(List<Node> nodes, List<Link> links, int[] parents) {
            Map<Integer, List<Node>> persons = new LinkedHashMap<>();
            for (int i = 0; i < nodes.size(); i++) {
                persons.computeIfAbsent(root(parents, i), any -> new ArrayList<>())
                        .add(nodes.get(i));
            }
            Map<Integer, List<Link>> byRoot = new LinkedHashMap<>();
            for (Link link : links) {
                int number =
                        Objects.requireNonNull(numbers.get(link.persons().get(0).key()));
                byRoot.computeIfAbsent(root(parents, number), any -> new ArrayList<>())
                        .add(link);
            }
            List<Component> components = new ArrayList<>();
            byRoot.forEach(
                    (root, shared) -> components.add(new Component(Objects.requireNonNull(persons.get(root)), shared)));
            components.sort(Comparator.comparing(
                            (Component component) -> component.persons().size())
                    .reversed());
            return components;
        }
    }
}
