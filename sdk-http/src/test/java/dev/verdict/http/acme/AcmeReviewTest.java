package dev.verdict.http.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.acme.AcmeCheck;
import dev.verdict.acme.review.AcmeReview;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewFilter;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.TimelineStep;
import dev.verdict.review.UserActivity;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.review.SeonReview;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A platform that exists here only is reviewed like all others, beside them. */
class AcmeReviewTest {
    private static ReviewRun row(String id, String status, String person, String at) {
        return AcmeReview.run(AcmeCheck.parse(("{\"id\":\"" + id + "\",\"status\":\"" + status + "\",\"person\":\""
                        + person + "\",\"face\":\"face-1\",\"at\":\"" + at + "\"}")
                .getBytes(StandardCharsets.UTF_8)));
    }

    private final ReviewRun bad = row("c-1", "BAD", "p-1", "2026-03-02T10:00:00Z");
    private final ReviewRun good = row("c-2", "GOOD", "p-2", "2026-03-02T11:00:00Z");

    @Test
    void its_checks_are_found_by_the_filters() {
        assertThat(List.of(bad, good))
                .filteredOn(ReviewFilter.ALL
                        .withPlatform("ACME")
                        .withVerdicts(List.of(Verdict.Kind.DECLINED))
                        .withStatuses(List.of("bad"))
                        .withText("C-1"))
                .containsExactly(bad);
        assertThat(bad.failedAt()).map(TimelineStep::name).contains("check");
    }

    @Test
    void its_faces_link_persons() {
        assertThat(Network.of(List.of(bad, good), NetworkLimits.DEFAULTS).components())
                .singleElement()
                .satisfies(component -> assertThat(component.links()).hasToString("[FACE of 2]"));
    }

    @Test
    void a_person_is_followed_across_platforms_by_the_integrators_own_id() {
        Person customer = new Person("customer-7", null, null);
        ReviewRun seon = SeonReview.run(WorkflowRun.start("run-1", "customer-7"));

        UserActivity activity = UserActivity.of(good.withPerson(customer), List.of(bad.withPerson(customer), seon));

        assertThat(activity.earlierRuns()).extracting(ReviewRun::platform).containsExactly("SEON", "ACME");
        assertThat(activity.isFirstTime()).isFalse();
    }
}
