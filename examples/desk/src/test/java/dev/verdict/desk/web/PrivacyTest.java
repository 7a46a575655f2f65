package dev.verdict.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.desk.DeskOptions;
import dev.verdict.desk.ReviewDesk;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewEvent;
import dev.verdict.review.Section;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Walks through all pages of the desk with its sample data. */
@Timeout(180)
class PrivacyTest {
    private static final int MOST_PAGES = 1500;

    private final ByteArrayOutputStream faults = new ByteArrayOutputStream();

    @Test
    void no_page_address_title_or_log_has_personal_data_before_an_analyst_asks() {
        try (ReviewDesk desk = ReviewDesk.start(
                DeskOptions.DEFAULTS.withRuns(60).withFaults(new PrintStream(faults, true, StandardCharsets.UTF_8)))) {
            Set<String> personal = personal(desk);
            assertThat(personal).hasSizeGreaterThan(20);
            Visitor visitor = Visitor.enter(desk.url());
            Set<String> seen = new HashSet<>(Set.of("/runs"));
            Deque<String> next = new ArrayDeque<>(seen);
            int pages = 0;
            while (!next.isEmpty() && pages < MOST_PAGES) {
                String path = next.poll();
                HttpResponse<String> response = visitor.get(path);
                pages++;
                assertThat(response.statusCode()).as(path).isIn(200, path.endsWith("raw.json") ? 403 : 200);
                assertThat(found(personal, response.body())).as(path).isEmpty();
                for (String link : Visitor.links(response.body())) {
                    assertThat(found(personal, link)).as("link on " + path).isEmpty();
                    // Combinations of order and filter have no end; one of each is enough.
                    boolean isCombination = link.startsWith("/")
                            && link.chars().filter(c -> c == '&').count() > 1;
                    if (link.startsWith("/") && !isCombination && seen.add(link)) {
                        next.add(link);
                    }
                }
            }
            assertThat(next).as("pages that were not visited").isEmpty();
            assertThat(seen)
                    .anyMatch(path -> path.contains("tab=network"))
                    .anyMatch(path -> path.startsWith("/log.csv"));
            assertThat(faults.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    /** What the sample data have of their persons. */
    private static Set<String> personal(ReviewDesk desk) {
        var store = desk.platforms().store();
        Stream<ReviewEvent> events = Stream.concat(store.runs().stream(), store.transactions().stream());
        Stream<String> ofPersons = events.map(ReviewEvent::person).flatMap(PrivacyTest::texts);
        Stream<String> ofSections =
                store.runs().stream().flatMap(run -> run.sections().stream()).flatMap(PrivacyTest::texts);
        return Stream.concat(ofPersons, ofSections)
                .filter(text -> text.length() > 4)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(Person person) {
        return Stream.concat(Stream.of(person.userId(), person.name(), person.email()), person.aliases().stream())
                .filter(Objects::nonNull);
    }

    private static Stream<String> texts(Section section) {
        Stream<@Nullable Object> texts = Stream.of();
        if (section instanceof Section.Document document) {
            texts = Stream.of(document.number(), document.fullName(), document.birthDate());
        } else if (section instanceof Section.Phone phone) {
            texts = Stream.of(phone.number());
        } else if (section instanceof Section.Ip ip) {
            texts = Stream.of(ip.address());
        } else if (section instanceof Section.ProofOfAddress proof) {
            texts = Stream.of(proof.address());
        }
        return texts.filter(Objects::nonNull).map(Object::toString);
    }

    /** Texts that stand alone: a document's number can be a part of a run's id. */
    private static List<String> found(Set<String> personal, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return personal.stream()
                .filter(lower::contains)
                .filter(each -> Pattern.compile("(?<![\\w-])" + Pattern.quote(each) + "(?![\\w-])")
                        .matcher(lower)
                        .find())
                .toList();
    }
}
