package dev.verdict.desk.web;

import dev.verdict.review.Network;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The persons that a run's person is linked with, and where a drawing has them: the run's person in the middle, those who share something with
 * them around, and so on outwards. The same network has the same drawing.
 *
 * @param persons the persons
 * @param reasons what they share, between them
 * @param edges the lines between persons and reasons
 * @param links what is shared, one by one
 * @param box the part of the plane that holds all of it
 * @param leftOut the number of persons that are only in the tables
 */
public record NetworkChart(
        List<PersonNode> persons, List<Reason> reasons, List<Edge> edges, List<Shared> links, Box box, int leftOut) {
    private static final int MOST_PERSONS = 40;
    private static final int RING = 95;
    private static final int WIDTH_OF_LEAF = 64;

    /**
     * A person.
     *
     * @param label a letter, which the drawing and the tables share
     * @param runs the person's runs, newest first
     * @param isCurrent whether the page is about them
     * @param isDrawn whether they are in the drawing
     */
    public record PersonNode(String label, List<ReviewRun> runs, boolean isCurrent, boolean isDrawn, int x, int y) {

        /** {@return the address of the newest run; null if there is none} */
        public @Nullable String address() {
            return runs.isEmpty() ? null : RunView.address(runs.get(0));
        }
    }

    /** What the same persons share. */
    public record Reason(String text, int x, int y) {}

    /** A line. */
    public record Edge(int x1, int y1, int x2, int y2) {}

    /** A rectangle. */
    public record Box(int x, int y, int width, int height) {
        /** Half the width that a reason or a person takes. */
        private static final int HALF_WIDTH = 75;

        private static final int HALF_HEIGHT = 30;

        static Box around(Collection<Spot> spots, double ring) {
            IntSummaryStatistics x =
                    spots.stream().mapToInt(spot -> spot.x(ring)).summaryStatistics();
            IntSummaryStatistics y =
                    spots.stream().mapToInt(spot -> spot.y(ring)).summaryStatistics();
            return new Box(
                    x.getMin() - HALF_WIDTH,
                    y.getMin() - HALF_HEIGHT,
                    x.getMax() - x.getMin() + 2 * HALF_WIDTH,
                    y.getMax() - y.getMin() + 2 * HALF_HEIGHT);
        }
    }

    /** A trait and the labels of the persons who share it. */
    public record Shared(Trait trait, List<String> labels, boolean isShown) {}

    /** A place in the drawing: a person or a reason. */
    private static final class Spot {
        final int ring;
        final List<Spot> next = new ArrayList<>();
        int leaves;
        double angle;

        Spot(int ring) {
            this.ring = ring;
        }

        void count() {
            next.forEach(Spot::count);
            leaves = Math.max(1, next.stream().mapToInt(spot -> spot.leaves).sum());
        }

        void spread(double from, double to) {
            angle = (from + to) / 2;
            double at = from;
            for (Spot spot : next) {
                double end = at + (to - from) * spot.leaves / leaves;
                spot.spread(at, end);
                at = end;
            }
        }

        int x(double ringWidth) {
            return (int) Math.round(Math.cos(angle) * ring * ringWidth);
        }

        int y(double ringWidth) {
            return (int) Math.round(Math.sin(angle) * ring * ringWidth);
        }
    }

    /**
     * Draws a component.
     *
     * @param currentKey the key of the node that is in the middle
     * @param runs all runs by their id
     */
    static NetworkChart of(
            Network.Component component, String currentKey, Map<String, List<ReviewRun>> runs, Privacy privacy) {
        // Links between the same persons are one reason in the drawing.
        Map<Set<String>, List<Network.Link>> groups = new LinkedHashMap<>();
        Map<String, List<Set<String>>> groupsOf = new LinkedHashMap<>();
        for (Network.Link link : component.links()) {
            Set<String> keys =
                    link.persons().stream().map(Network.Node::key).collect(Collectors.toCollection(LinkedHashSet::new));
            groups.computeIfAbsent(keys, any -> {
                        keys.forEach(key -> groupsOf.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(keys));
                        return new ArrayList<>();
                    })
                    .add(link);
        }
        Map<String, Spot> persons = new LinkedHashMap<>();
        Map<Set<String>, Spot> reasons = new LinkedHashMap<>();
        persons.put(currentKey, new Spot(0));
        List<String> queue = new ArrayList<>(List.of(currentKey));
        for (int i = 0; i < queue.size(); i++) {
            String key = queue.get(i);
            Spot spot = persons.get(key);
            for (Set<String> group : groupsOf.getOrDefault(key, List.of())) {
                if (persons.size() < MOST_PERSONS && !reasons.containsKey(group)) {
                    Spot reason = new Spot(spot.ring + 1);
                    spot.next.add(reason);
                    reasons.put(group, reason);
                    for (String other : group) {
                        if (persons.size() < MOST_PERSONS && !persons.containsKey(other)) {
                            Spot person = new Spot(spot.ring + 2);
                            reason.next.add(person);
                            persons.put(other, person);
                            queue.add(other);
                        }
                    }
                }
            }
        }
        Spot middle = persons.get(currentKey);
        middle.count();
        middle.spread(0, 2 * Math.PI);
        int rings = persons.values().stream().mapToInt(spot -> spot.ring).max().orElse(0);
        double ring = Math.max(RING, middle.leaves * WIDTH_OF_LEAF / (2 * Math.PI) / Math.max(1, rings));
        return chart(component, currentKey, runs, privacy, groups, persons, reasons, ring);
    }

    private static NetworkChart chart(
            Network.Component component,
            String currentKey,
            Map<String, List<ReviewRun>> runs,
            Privacy privacy,
            Map<Set<String>, List<Network.Link>> groups,
            Map<String, Spot> spots,
            Map<Set<String>, Spot> reasonSpots,
            double ring) {
        Map<String, PersonNode> nodes = new LinkedHashMap<>();
        List<Network.Node> ordered = new ArrayList<>(component.persons());
        ordered.sort((one, other) ->
                Boolean.compare(other.key().equals(currentKey), one.key().equals(currentKey)));
        for (Network.Node node : ordered) {
            Spot spot = spots.get(node.key());
            List<ReviewRun> own = node.runIds().stream()
                    .flatMap(id -> runs.getOrDefault(id, List.of()).stream())
                    .toList();
            nodes.put(
                    node.key(),
                    new PersonNode(
                            label(nodes.size()),
                            own,
                            node.key().equals(currentKey),
                            spot != null,
                            spot == null ? 0 : spot.x(ring),
                            spot == null ? 0 : spot.y(ring)));
        }
        List<Reason> reasons = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        reasonSpots.forEach((keys, spot) -> {
            String text = groups.get(keys).stream()
                    .map(link -> Words.trait(link.trait().kind()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            reasons.add(new Reason(text, spot.x(ring), spot.y(ring)));
            keys.stream()
                    .filter(spots::containsKey)
                    .map(spots::get)
                    .forEach(person -> edges.add(new Edge(person.x(ring), person.y(ring), spot.x(ring), spot.y(ring))));
        });
        List<Shared> links = component.links().stream()
                .map(link -> new Shared(
                        link.trait(),
                        link.persons().stream()
                                .map(node -> nodes.get(node.key()).label())
                                .sorted()
                                .toList(),
                        link.persons().stream()
                                .flatMap(node -> nodes.get(node.key()).runs().stream())
                                .anyMatch(privacy::shows)))
                .toList();
        List<Spot> all = new ArrayList<>(spots.values());
        all.addAll(reasonSpots.values());
        return new NetworkChart(
                List.copyOf(nodes.values()),
                reasons,
                edges,
                links,
                Box.around(all, ring),
                component.persons().size() - spots.size());
    }

    /** A, B, … Z, AA, AB, … */
    private static String label(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : label(number / 26 - 1) + last;
    }

    /** {@return what the drawing shows, in a sentence} */
    public String description() {
        return Words.count(persons.size(), "person", "persons") + ", linked by "
                + Words.count(links.size(), "shared property", "shared properties")
                + ". The person of this run is A. The tables below have the same content.";
    }
}
