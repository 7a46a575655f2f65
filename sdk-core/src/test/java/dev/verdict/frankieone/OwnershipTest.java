package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.verdict.frankieone.organization.CodeDescription;
import dev.verdict.frankieone.organization.Organization;
import dev.verdict.frankieone.organization.OrganizationBlockingDefinition;
import dev.verdict.frankieone.organization.Ownership;
import dev.verdict.frankieone.organization.OwnershipLink;
import dev.verdict.frankieone.organization.Party;
import dev.verdict.json.JsonBinding;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The owners and officials of a company. */
class OwnershipTest {
    private static final Ownership SAMPLE =
            Fixture.response("organization-ownership").ownership().orElseThrow();

    private static Ownership ownership(String fields) {
        return Ownership.of(JsonBinding.read(Organization.class, Fixture.utf8("{" + fields + "}")));
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(party -> party.name().orElse("-")).toList();
    }

    private static List<String> ids(List<Party> parties) {
        return parties.stream().map(Party::entityId).toList();
    }

    private static List<String> path(Ownership ownership, String id) {
        return ids(ownership.party(id).orElseThrow().path());
    }

    @Test
    void each_party_is_listed_once_and_the_nearest_first() {
        assertThat(names(SAMPLE.parties()))
                .containsExactly(
                        "ANNA SAMPLEWICK",
                        "DUMMY HOLDINGS PTY LTD",
                        "FARAWAY PLACEHOLDER FUND",
                        "MOCKERSON J",
                        "DARIO STUBBINGTON",
                        "ROUNDABOUT NOMINEES PTY LTD");
    }

    @Test
    void beneficial_owners_have_a_name_a_share_and_reasons() {
        List<Party> owners = SAMPLE.beneficialOwners();

        assertThat(names(owners)).containsExactly("ANNA SAMPLEWICK", "DARIO STUBBINGTON");
        assertThat(owners)
                .extracting(owner -> owner.percentageOwned().orElseThrow().total())
                .containsOnly(BigDecimal.valueOf(30));
        assertThat(owners.get(1).beneficialOwnerReasons())
                .extracting(CodeDescription::code)
                .containsExactly("OWNERSHIP", "CONTROL");
        assertThat(owners.get(1).individual().orElseThrow().dateOfBirth().date())
                .isPresent();
        assertThat(SAMPLE.organization().ownershipPolicy().uboThreshold()).isEqualTo(BigDecimal.valueOf(25));
    }

    @Test
    void a_party_whose_owners_cannot_be_found_has_the_reason() {
        assertThat(names(SAMPLE.blockingEntities()))
                .containsExactly("FARAWAY PLACEHOLDER FUND", "ROUNDABOUT NOMINEES PTY LTD");
        Party ring = SAMPLE.blockingEntities().get(1);
        assertThat(ring.blockingReasons()).singleElement().satisfies(reason -> {
            assertThat(reason.type().is(OrganizationBlockingDefinition.CIRCULAR_REFERENCE))
                    .isTrue();
            assertThat(reason.circularEntities()).hasSize(2).contains(ring.entityId());
        });
        assertThat(ring.isBeneficialOwner()).isFalse();
        assertThat(ring.percentageOwned().orElseThrow().total()).isEqualTo(BigDecimal.valueOf(20));
    }

    @Test
    void officials_are_found_by_their_ids() {
        assertThat(SAMPLE.organization().officials())
                .extracting(official ->
                        SAMPLE.party(official.entityId()).flatMap(Party::name).orElseThrow())
                .containsExactly("ANNA SAMPLEWICK", "DARIO STUBBINGTON");
    }

    @Test
    void every_entry_that_names_a_party_is_a_link() {
        Party dario = SAMPLE.beneficialOwners().get(1);
        String holding = SAMPLE.parties().get(1).entityId();
        String company = SAMPLE.organization().entityId();

        assertThat(dario.links()).extracting(OwnershipLink::organizationId).containsExactly(company, holding, holding);
        assertThat(dario.links().get(0).official().role().code()).isEqualTo("SR");
        assertThat(dario.links().get(1).shareholder().totalPercentage()).isEqualTo(BigDecimal.valueOf(60));
        assertThat(dario.links().get(2).official().role().code()).isEqualTo("DR");
        assertThat(dario.links()).noneMatch(link -> link.shareInterest() != null);
    }

    @Test
    void companies_that_own_each_other_are_listed_once() {
        Ownership ring = ownership("'entityId':'root','shareholders':[{'entityId':'a'}],'linkedOrganizations':{"
                + "'a':{'shareholders':[{'entityId':'b'},{'entityId':'a'}]},"
                + "'b':{'shareholders':[{'entityId':'a'},{'entityId':'root'},{'entityId':'p'}]},"
                + "'root':{'shareholders':[{'entityId':'never'}]}}");

        assertThat(ids(ring.parties())).containsExactly("a", "b", "p");
        assertThat(path(ring, "p")).containsExactly("a", "b", "p");
        assertThat(path(ring, "a")).containsExactly("a");
        assertThat(path(ring, "root")).isEmpty();
        assertThat(ring.party("root").orElseThrow().links())
                .extracting(OwnershipLink::organizationId)
                .containsExactly("b");
        assertThat(ring.party("a").orElseThrow().links())
                .extracting(OwnershipLink::organizationId)
                .containsExactly("root", "a", "b");
    }

    @Test
    void the_path_is_the_shortest_one() {
        Ownership ownership = ownership("'entityId':'root','shareholders':[{'entityId':'a'},{'entityId':'c'}],"
                + "'linkedOrganizations':{'a':{'officials':[{'entityId':'b'}]},'b':{'shareholders':[{'entityId':'p'}]},"
                + "'c':{'shareInterests':[{'members':[{'entityId':'p'},{'entityId':'q'}]}]}}");

        assertThat(path(ownership, "p")).containsExactly("c", "p");
        assertThat(path(ownership, "b")).containsExactly("a", "b");
        assertThat(ids(ownership.parties())).containsExactly("a", "c", "b", "p", "q");
    }

    @Test
    void a_party_without_data_in_the_response_is_kept() {
        Ownership ownership =
                ownership("'shareholders':[{'entityId':'x','entityType':'NEW'},{'totalPercentage':1},{'entityId':''}],"
                        + "'otherOwners':[{'entityId':'x'},{'entityId':'y','percentageOwned':{'total':2}}]");

        assertThat(ids(ownership.parties())).containsExactly("x", null, null, "y");
        assertThat(ownership.party("x").orElseThrow().entityType().raw()).isEqualTo("NEW");
        assertThat(ownership.party("x").orElseThrow().name()).isEmpty();
        assertThat(ownership.parties().get(1).links().get(0).shareholder().totalPercentage())
                .isEqualTo(BigDecimal.ONE);
        assertThat(ownership.party("y").orElseThrow().path()).isEmpty();
        assertThat(ownership
                        .party("y")
                        .orElseThrow()
                        .percentageOwned()
                        .orElseThrow()
                        .total())
                .isEqualTo(BigDecimal.valueOf(2));
        assertThat(ownership.party("z")).isEmpty();
        assertThat(ownership.party(null)).isEmpty();
    }

    @Test
    void unreachable_parties_come_last_with_their_links_to_each_other() {
        Ownership ownership = ownership(
                "'shareholders':[{'entityId':'a'}],'ultimateBeneficialOwners':[{'entityId':'u'}],"
                        + "'blockingEntities':{'k':{},'key':{'entityId':'b'}},'linkedUnknownEntities':{'n':{'name':'N'}},"
                        + "'linkedIndividuals':{'i':{'name':{'displayName':'I'}},'key':{'entityId':'j'}},"
                        + "'linkedOrganizations':{'o':{'entityId':'o','details':{'name':'O'},'shareholders':[{'entityId':'i'}]}}");

        assertThat(ids(ownership.parties())).containsExactly("a", "u", "k", "b", "i", "j", "o", "n");
        assertThat(ids(ownership.blockingEntities())).containsExactly("k", "b");
        assertThat(names(ownership.parties())).containsExactly("-", "-", "-", "-", "I", "-", "O", "N");
        Party person = ownership.party("i").orElseThrow();
        assertThat(person.links()).extracting(OwnershipLink::organizationId).containsExactly("o");
        assertThat(person.path()).isEmpty();
    }

    @Test
    void the_reasons_of_all_entries_of_a_party_are_kept() {
        Ownership ownership = ownership("'ultimateBeneficialOwners':["
                + "{'entityId':'u','reasons':[{'code':'A'}]},"
                + "{'entityId':'u','entityType':'INDIVIDUAL','percentageOwned':{'total':1},'reasons':[{'code':'B'},{'code':'A'}]}],"
                + "'blockingEntities':{'u':{'percentageOwned':{'total':2}}}");
        Party party = ownership.party("u").orElseThrow();

        assertThat(ownership.beneficialOwners()).containsExactly(party);
        assertThat(ownership.blockingEntities()).containsExactly(party);
        assertThat(party.beneficialOwnerReasons())
                .extracting(CodeDescription::code)
                .containsExactly("A", "B", "A");
        assertThat(party.entityType().is(EntityType.INDIVIDUAL)).isTrue();
        assertThat(party.percentageOwned().orElseThrow().total()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void an_organization_that_names_nobody_has_no_parties() {
        Ownership ownership = ownership("'entityId':'root'");

        assertThat(ownership.parties()).isEmpty();
        assertThat(ownership.beneficialOwners()).isEmpty();
        assertThat(ownership.blockingEntities()).isEmpty();
        assertThat(ownership.party("root").flatMap(Party::organization)).contains(ownership.organization());
        assertThatNullPointerException().isThrownBy(() -> Ownership.of(null)).withMessage("organization");
    }

    @Test
    void an_ownership_is_unmodifiable() {
        for (Party party : SAMPLE.parties()) {
            for (List<?> list : List.of(
                    SAMPLE.parties(),
                    SAMPLE.beneficialOwners(),
                    SAMPLE.blockingEntities(),
                    party.links(),
                    party.path(),
                    party.beneficialOwnerReasons(),
                    party.blockingReasons())) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void no_personal_data_of_a_party_is_printed() {
        assertThat(SAMPLE).hasToString("Ownership[6 parties, 2 beneficial owners, 2 blocking]");
        Party anna = SAMPLE.parties().get(0);
        assertThat(anna).hasToString("Party[" + anna.entityId() + ", INDIVIDUAL]");
        for (Party party : SAMPLE.parties()) {
            String printed = party + "" + party.links() + party.path() + party.beneficialOwnerReasons()
                    + party.blockingReasons() + party.percentageOwned() + party.individual() + party.organization()
                    + party.unknownEntity();
            assertThat(printed)
                    .doesNotContain(
                            "SAMPLEWICK", "STUBBINGTON", "DUMMY", "FARAWAY", "ROUNDABOUT", "MOCKERSON", "1979", "=30")
                    .doesNotContain("2026-11");
        }
    }

    @Test
    void an_id_cannot_add_a_line_to_a_log() {
        Party party = ownership(
                        "'entityId':'a\\nb','shareholders':[{'entityId':'c\\nd'}],'officials':[{'entityId':'c\\nd'}],"
                                + "'shareInterests':[{'members':[{'entityId':'c\\nd'}]}]")
                .parties()
                .get(0);

        assertThat(party).hasToString("Party[c?d, absent]");
        assertThat(party.links())
                .extracting(OwnershipLink::toString)
                .containsExactly(
                        "OwnershipLink[shareholder of a?b]",
                        "OwnershipLink[share interest of a?b]",
                        "OwnershipLink[official of a?b]");
    }

    /** Each company is owned by the next one. */
    private static Ownership chain(int length) {
        return ownership(IntStream.range(0, length)
                .mapToObj(i -> "'c" + i + "':{'shareholders':[{'entityId':'c" + (i + 1) + "'}]}")
                .collect(Collectors.joining(",", "'shareholders':[{'entityId':'c0'}],'linkedOrganizations':{", "}")));
    }

    @Test
    void a_chain_of_any_length_is_walked() {
        Ownership chain = chain(50_000);

        assertThat(chain.parties()).hasSize(50_001);
        assertThat(path(chain, "c50000")).hasSize(50_001).endsWith("c49999", "c50000");
    }

    @Test
    void the_cost_of_the_walk_is_linear() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Organization small = chain(2_000).organization();
        Organization large = chain(16_000).organization();
        Ownership.of(large);

        long before = threads.getCurrentThreadAllocatedBytes();
        Ownership.of(small);
        long between = threads.getCurrentThreadAllocatedBytes();
        Ownership.of(large);
        long after = threads.getCurrentThreadAllocatedBytes();

        assertThat(after - between).isLessThan((between - before) * 8 * 3 / 2);
    }

    private static final String OWNED = "{'entityId':'ORG','shareholders':[{'entityId':'NAME'}]}";

    private static WorkflowResponse response(String state, String organization, String... checks) {
        return WorkflowResponse.parse(Fixture.utf8("{'workflowResult':{'workflowExecutionState':'" + state
                + "','workflowStepResults':[{'processResults':[" + String.join(",", checks) + "]}]}"
                + (organization == null ? "" : ",'organization':" + organization) + "}"));
    }

    private static String check(String name, String fields) {
        return "{'stepType':'ORGANIZATION_OWNERSHIP'," + fields
                + "'supplementaryData':{'type':'KYB_ORGANIZATION','organization':" + OWNED.replace("NAME", name) + "}}";
    }

    private static Optional<String> owner(WorkflowResponse response) {
        return response.ownership().map(ownership -> ownership.parties().get(0).entityId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'shareholders':[{'entityId':'envelope'}]",
                "'officials':[{'entityId':'envelope'}]",
                "'shareInterests':[{'members':[{'entityId':'envelope'}]}]",
                "'ultimateBeneficialOwners':[{'entityId':'envelope'}]",
                "'otherOwners':[{'entityId':'envelope'}]",
                "'blockingEntities':{'envelope':{}}"
            })
    void owners_come_from_the_organization_of_the_response(String named) {
        assertThat(owner(response("COMPLETED", "{" + named + "}", check("fetched", ""))))
                .contains("envelope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{'details':{'name':'Fjord AS'},'linkedIndividuals':{'p':{}}}", "[]"})
    void or_else_owners_come_from_the_checks_of_the_run(String organization) {
        WorkflowResponse response =
                response("COMPLETED", organization.isEmpty() ? null : organization, check("fetched", ""));

        assertThat(owner(response)).contains("fetched");
    }

    @Test
    void the_newest_counting_check_that_names_a_party_is_used() {
        String empty = "{'stepType':'ORGANIZATION_OWNERSHIP','createdAt':'2026-01-09T00:00:00Z',"
                + "'supplementaryData':{'type':'KYB_ORGANIZATION','organization':{}}}";
        String stale = check("stale", "'createdAt':'2026-01-08T00:00:00Z','systemStatus':'STALE',");
        String ignored = check("ignored", "'createdAt':'2026-01-08T00:00:00Z','systemStatus':'MARKED_IGNORE',");
        String newest = check("newest", "'createdAt':'2026-01-07T00:00:00Z',");
        String older = check("older", "'createdAt':'2026-01-06T00:00:00Z','systemStatus':'VALID',");
        String withoutTime = check("without", "");
        String profile = check("profile", "'createdAt':'2026-01-09T00:00:00Z',").replace("_OWNERSHIP", "_PROFILE");
        String byClass = check("class", "'createdAt':'2026-01-07T12:00:00Z',").replace("stepType", "class");

        assertThat(owner(response("COMPLETED", "{}", withoutTime, older, empty, newest, stale, ignored, profile)))
                .contains("newest");
        assertThat(owner(response("COMPLETED", "{}", older, newest, byClass))).contains("class");
        assertThat(owner(response("COMPLETED", "{}", withoutTime))).contains("without");
        assertThat(owner(response("COMPLETED", "{}", empty, stale, ignored, profile)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS", "ERROR", "TIMEOUT", "NEW", "''"})
    void there_is_no_ownership_until_the_execution_is_completed(String state) {
        assertThat(response(state, OWNED, check("fetched", "")).ownership()).isEmpty();
    }

    @Test
    void a_response_without_owners_has_no_ownership() {
        assertThat(Fixture.response("organization-complete").ownership()).isEmpty();
        assertThat(Fixture.response("organization-review").ownership()).isEmpty();
        assertThat(Fixture.response("individual-pass").ownership()).isEmpty();
    }
}
