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
        byte[] body = MUTATIONS.body(input);
        boolean isJson = false;
        for (Function<byte[], Object> parser : PARSERS) {
            try {
                Object response = COST.of(body.length, () -> parser.apply(body));
                if (!isJson) {
                    Bodies.tree(body);
                    isJson = true;
                }
                if (!Mutations.isRaw(input)) {
                    Checks.checkPrinted(response.toString());
                }
                if (response instanceof JsonRecord record) {
                    roundTrip(record, parser);
                }
                if (response instanceof Organization organization) {
                    COST.of(body.length, () -> Ownership.of(organization).toString());
                }
            } catch (UnreadableBodyException e) {
                Bodies.checkUnreadable(e);
            }
        }
    }

    private static void roundTrip(JsonRecord record, Function<byte[], Object> parser) {
        Checks.require(parser.apply(record.toJson()).equals(record), "the response is another one");
    }
}
