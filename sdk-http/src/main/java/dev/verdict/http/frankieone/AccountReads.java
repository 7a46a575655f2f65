package dev.verdict.http.frankieone;

import dev.verdict.HttpStatusException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.api.ProfileMatches;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.frankieone.api.WorkflowLookup;
import dev.verdict.frankieone.api.WorkflowPage;
import dev.verdict.http.engine.ApiCall;
import dev.verdict.http.engine.Ids;
import dev.verdict.http.engine.JsonBody;
import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.Query;
import dev.verdict.http.engine.RawResponse;
import dev.verdict.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** FrankieOne's calls that change nothing and are not about one entity. Checks the arguments. */
final class AccountReads {
    private final String root;

    AccountReads(String version) {
        this.root = "/" + version;
    }

    ApiCall<List<WorkflowLookup>> workflows(WorkflowsFilter filter) {
        return ApiCall.get(
                        root + "/workflows",
                        Map.of(),
                        Objects.requireNonNull(filter, "filter").query(),
                        raw -> WorkflowPage.parse(raw.body()),
                        dev.verdict.frankieone.api.WorkflowPage::requestId)
                .as(dev.verdict.frankieone.api.WorkflowPage::workflows);
    }

    /**
     * Retrieves the response to an earlier call. Returns a 2xx response, and the interim response of a call that is still
     * processed. Throws any other response as the exception of that call.
     */
    ApiCall<RetrievedResponse> retrieve(String requestId) {
        String template = root + "/retrieve/{requestId}";
        return ApiCall.get(
                template,
                Map.of("requestId", PathSegment.require(requestId, "requestId")),
                Query.NONE.and("payload", "object"),
                raw -> {
                    RetrievedResponse retrieved = retrieved(raw);
                    if (retrieved.origHttpStatus() > 299) {
                        throw original(template, retrieved);
                    }
                    return retrieved;
                },
                retrieved -> null);
    }

    /** As {@link #retrieve}, parsed as a response to an execute or get call. */
    ApiCall<WorkflowResponse> retrieveResponse(String requestId) {
        return retrieve(requestId).as(RetrievedResponse::response).withExecutionOf(WorkflowResponse::executionId);
    }

    /** Uses the status of this response where the body has none: 202 while the earlier call is still processed. */
    private static RetrievedResponse retrieved(RawResponse raw) {
        if (raw.isAccepted()) {
            JsonObject body = raw.json();
            if (Ids.isAbsent(body.get("origHTTPstatus"))) {
                return new RetrievedResponse(raw.status(), body);
            }
        }
        return RetrievedResponse.parse(raw.body());
    }

    private static HttpStatusException original(String template, RetrievedResponse retrieved) {
        byte[] body = retrieved.payload().toJson();
        return FrankieOneErrors.exception("GET " + template, new RawResponse(retrieved.origHttpStatus(), body));
    }

    /** Searches for entities. It is a POST that changes nothing. */
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
                raw -> ProfileMatches.parse(raw.body()),
                ProfileMatches::requestId);
    }
}
