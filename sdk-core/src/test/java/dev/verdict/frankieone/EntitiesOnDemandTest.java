package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.evidence.KybOrganizationEvidence;
import dev.verdict.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The person and the company are parsed on first use: they cost nothing if only the verdict is needed, and cannot make it
 * unreadable.
 */
class EntitiesOnDemandTest {
    private static byte[] json(String entity) {
        return Fixture.utf8("{'workflowResult':{'workflowExecutionState':'COMPLETED','status':'PASS'}," + entity + "}");
    }

    private static WorkflowResult withEvidence(String organization) {
        return Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS','workflowStepResults':["
                + "{'processResults':[{'supplementaryData':{'type':'KYB_ORGANIZATION','organization':" + organization
                + "}}]}]}");
    }

    private static KybOrganizationEvidence evidence(WorkflowResult result) {
        return result.evidence().details(KybOrganizationEvidence.class).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'addresses':{'canary':1}} | $.individual.addresses",
                "{'addresses':['canary']} | $.individual.addresses[0]",
                "{'phoneNumbers':'canary'} | $.individual.phoneNumbers",
                "{'documents':{'IDENTITY':[{'attachments':7}]}} | $.individual.documents.IDENTITY[0].attachments",
                "{'relationships':{'duplicates':'canary'}} | $.individual.relationships.duplicates"
            })
    void an_unreadable_person_does_not_make_the_response_unreadable(String individual, String location) {
        byte[] json = json("'individual':" + individual);
        WorkflowResponse response = WorkflowResponse.parse(json);

        assertThat(response.workflowResult().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(response.individualAsSent()).isPresent();
        assertThat(JsonObject.parse(response.toJson())).isEqualTo(JsonObject.parse(json));
        assertUnreadable(response::individual, location);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'shareholders':{'canary':1}} | $.organization.shareholders",
                "{'officials':'canary'} | $.organization.officials",
                "{'linkedIndividuals':{'canary':'canary'}} | $.organization.linkedIndividuals",
                "{'linkedOrganizations':['canary']} | $.organization.linkedOrganizations",
                "{'linkedOrganizations':{'canary':{'shareholders':1}}} | $.organization.linkedOrganizations.*.shareholders",
                "{'linkedUnknownEntities':'canary'} | $.organization.linkedUnknownEntities",
                "{'blockingEntities':{'canary':1}} | $.organization.blockingEntities",
                "{'details':{'registrationDetails':'canary'}} | $.organization.details.registrationDetails"
            })
    void an_unreadable_company_makes_neither_response_nor_evidence_unreadable(String organization, String location) {
        byte[] json = json("'organization':" + organization);
        WorkflowResponse response = WorkflowResponse.parse(json);
        WorkflowResult result = withEvidence(organization);

        assertThat(response.workflowResult().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(JsonObject.parse(response.toJson())).isEqualTo(JsonObject.parse(json));
        assertThat(WorkflowResult.parse(result.toJson())).isEqualTo(result);
        assertThat(evidence(result).organizationAsSent())
                .isEqualTo(response.organizationAsSent().orElseThrow());
        assertUnreadable(response::organization, location);
        assertUnreadable(response::ownership, location);
        assertUnreadable(() -> evidence(result).organization(), location);
    }

    private static void assertUnreadable(Runnable reading, String location) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(reading::run)
                .satisfies(e -> assertThat(e.location()).isEqualTo(location))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("canary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "'text'", "[1]", "true"})
    void an_entity_that_is_not_an_object_is_absent_and_kept(String value) {
        WorkflowResponse response = WorkflowResponse.parse(json("'individual':" + value + ",'organization':" + value));

        assertThat(response.individual()).isEmpty();
        assertThat(response.organization()).isEmpty();
        assertThat(response.unknownFields().asMap()).containsKeys("individual", "organization");
        assertThat(evidence(withEvidence(value)).organization()).isNull();
    }

    @Test
    void an_entity_is_parsed_once_and_has_the_values_sent() {
        WorkflowResponse person = Fixture.response("individual-fail-kyc");
        WorkflowResponse company = Fixture.response("organization-ownership");
        KybOrganizationEvidence evidence = evidence(withEvidence("{'entityId':'e'}"));

        assertThat(person.individual().orElseThrow())
                .isSameAs(person.individual().orElseThrow())
                .isEqualTo(Fixture.response("individual-fail-kyc").individual().orElseThrow());
        assertThat(person.individual().orElseThrow().asMap())
                .isEqualTo(person.individualAsSent().orElseThrow().asMap());
        assertThat(company.organization().orElseThrow())
                .isSameAs(company.organization().orElseThrow());
        assertThat(company.organization().orElseThrow().asMap())
                .isEqualTo(company.organizationAsSent().orElseThrow().asMap());
        assertThat(evidence.organization()).isSameAs(evidence.organization());
        assertThat(evidence.organization().entityId()).isEqualTo("e");
    }

    record Name(String displayName) {}

    record Customer(String entityId, Name name) {}

    @Test
    void an_entity_converts_to_a_class_of_the_caller_as_a_record_and_as_sent() {
        WorkflowResponse response = Fixture.response("individual-review-aml");
        Customer customer = new Customer("caa1c65e-244a-49c3-a37f-1cd920358ba4", new Name("BRIE PLACEHOLDERSEN"));

        assertThat(response.individual().map(person -> person.as(Customer.class)))
                .contains(customer);
        assertThat(response.individualAsSent().map(person -> person.as(Customer.class)))
                .contains(customer);
        assertThat(response.individual().orElseThrow().name().as(Name.class)).isEqualTo(customer.name());
    }

    /** Loads the SDK's classes again, to record which of them are loaded. */
    private static final class Fresh extends ClassLoader {
        private final Set<String> loaded = new TreeSet<>();

        Fresh() {
            super(EntitiesOnDemandTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null
                        ? known
                        : name.startsWith("dev.verdict.") ? define(name) : super.loadClass(name, resolve);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                loaded.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        /** Except the enum of genders, which screenings send too. */
        private List<String> ofEntities() {
            return loaded.stream()
                    .filter(name -> !name.endsWith(".GenderType"))
                    .filter(name ->
                            name.matches("dev\\.verdict\\.frankieone\\.(activity|entity|individual|organization)\\..*"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"individual-fail-kyc", "individual-review-aml", "organization-ownership"})
    void the_classes_of_entities_are_not_loaded_for_a_verdict(String fixture) throws ReflectiveOperationException {
        Fresh classes = new Fresh();
        Class<?> type = classes.loadClass(WorkflowResponse.class.getName());
        Object response = type.getMethod("parse", byte[].class).invoke(null, (Object) Fixture.json(fixture));
        Object result = type.getMethod("workflowResult").invoke(response);
        String verdict = result.getClass().getMethod("verdict").invoke(result).toString();

        assertThat(verdict).isNotEmpty();
        assertThat(new String((byte[]) type.getMethod("toJson").invoke(response), StandardCharsets.UTF_8))
                .isNotEmpty();
        assertThat(classes.ofEntities()).isEmpty();

        String entity = fixture.startsWith("individual") ? "individual" : "organization";
        assertThat(Map.of("read", type.getMethod(entity).invoke(response))).isNotEmpty();
        assertThat(classes.ofEntities()).isNotEmpty();
    }
}
