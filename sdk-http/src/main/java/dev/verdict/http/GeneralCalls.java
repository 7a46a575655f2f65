package dev.verdict.http;

import dev.verdict.HttpStatusException;
import dev.verdict.frankieone.ProfileMatches;
import dev.verdict.frankieone.Retrieved;
import dev.verdict.frankieone.WorkflowLookup;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** FrankieOne's calls that change nothing and are about no kind of entity in particular. Checks the arguments. */
final class GeneralCalls {
    private final String root;

    GeneralCalls(String version) {
        this.root = "/" + version;
    }

    ApiCall<List<WorkflowLookup>> workflows(WorkflowsFilter filter) {
        return ApiCall.get(
                        root + "/workflows",
                        Map.of(),
                        Objects.requireNonNull(filter, "filter").query(),
                        dev.verdict.frankieone.Workflows::parse,
                        dev.verdict.frankieone.Workflows::requestId)
                .as(dev.verdict.frankieone.Workflows::workflows);
    }

    /** The answer to an earlier call: a good one is the result, another is the failure that it was. */
    ApiCall<Retrieved> retrieve(String requestId) {
        String template = root + "/retrieve/{requestId}";
        return ApiCall.get(
                template,
                Map.of("requestId", PathPart.require(requestId, "requestId")),
                Query.NONE.and("payload", "object"),
                json -> {
                    Retrieved retrieved = Retrieved.parse(json);
                    int status = retrieved.origHttpStatus();
                    if (status < 200 || status > 299) {
                        throw original(template, retrieved);
                    }
                    return retrieved;
                },
                retrieved -> null);
    }

    private static HttpStatusException original(String template, Retrieved retrieved) {
        byte[] body = retrieved.payload().toJson();
        return ErrorBodies.exception("GET " + template, new Answer(retrieved.origHttpStatus(), body));
    }

    /** Searches for entities. A POST, but it changes nothing. */
    ApiCall<ProfileMatches> search(String field, String term) {
        Map<String, Object> body =
                Map.of("search", Map.of("type", "EXACT", "terms", List.of(Map.of("term", term, "field", field))));
        return new ApiCall<>(
                "POST",
                root + "/search/serviceprofiles",
                Map.of(),
                Query.NONE,
                Map.of(),
                JsonBody.of(body),
                null,
                answer -> ProfileMatches.parse(answer.body()),
                ProfileMatches::requestId);
    }
}
