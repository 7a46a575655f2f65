package dev.verdict.fuzz;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.ProcessResults;
import dev.verdict.frankieone.WorkflowResults;
import dev.verdict.frankieone.api.HostedUrl;
import dev.verdict.frankieone.api.ProfileMatches;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.frankieone.api.ServiceProfileResponse;
import dev.verdict.frankieone.api.WorkflowPage;
import dev.verdict.frankieone.individual.Individual;
import dev.verdict.frankieone.organization.Organization;
import dev.verdict.frankieone.organization.Ownership;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import java.util.function.Function;

/** Any body is a response to one of FrankieOne's other calls, or a person or company, or unreadable, and survives a round trip. */
public final class ApiResponsesFuzz {
    private static final List<Function<byte[], Object>> PARSERS = List.of(
            WorkflowResults::parse,
            ProcessResults::parse,
            WorkflowPage::parse,
            ServiceProfileResponse::parse,
            ProfileMatches::parse,
            HostedUrl::parse,
            RetrievedResponse::parse,
            JsonObject::parse,
            json -> JsonBinding.read(Individual.class, json),
            json -> JsonBinding.read(Organization.class, json));
    private static final Mutations MUTATIONS = ApiBodies.mutations();
    private static final Cost COST = Cost.limit(400, 1_000_000);

    private ApiResponsesFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        Function<byte[], Object> parser = choices.oneOf(PARSERS);
        byte[] more = choices.rest();
        byte[] body = MUTATIONS.body(more);
        try {
            Object response = COST.of(body.length, () -> parser.apply(body));
            Bodies.tree(body);
            if (!Mutations.isRaw(more)) {
                Checks.checkPrinted(response.toString());
            }
            if (response instanceof JsonRecord record) {
                Checks.require(parser.apply(record.toJson()).equals(record), "the response is another one");
            }
            if (response instanceof Organization organization) {
                COST.of(body.length, () -> Ownership.of(organization).toString());
            }
        } catch (UnreadableBodyException e) {
            Bodies.checkUnreadable(e);
        }
    }
}
