package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.server.Reply;
import dev.verdict.sandbox.server.Request;
import dev.verdict.sandbox.server.RequestHandler;
import java.time.Clock;
import java.util.Map;

/** FrankieOne's API, and what it remembers. Safe to share between threads. */
public final class FrankieOneApi implements RequestHandler.Api {
    private final ApiCredentials credentials;
    private final Clock clock;
    private final NotificationSender notifications;
    private final SandboxState state = SandboxState.empty();
    private final RouteTable routes;

    /**
     * @param templates the result that each workflow ends with, by workflow name
     * @param timing how long executions in the background run
     */
    public FrankieOneApi(
            ApiCredentials credentials,
            Map<String, ResultTemplate> templates,
            ExecutionTiming timing,
            Clock clock,
            NotificationSender notifications) {
        this.credentials = credentials;
        this.clock = clock;
        this.notifications = notifications;
        this.routes = RouteTable.create(state, new ResultTemplates(templates), timing, clock, notifications);
    }

    /** How many executions were started. */
    public int executionCount() {
        return state.executions().size();
    }

    /** Adds an execution that was not started here, or replaces the one with the same id. */
    public void put(StoredResponse response) {
        state.executions().put(new SimulatedExecution(response, clock, notifications));
    }

    /** Ends an execution now. False if there is no such execution, or it never ends. */
    public boolean finish(String executionId) {
        return state.executions()
                .find(executionId)
                .filter(SimulatedExecution::finish)
                .isPresent();
    }

    /** Forgets executions, entities and responses. */
    public void clear() {
        state.clear();
    }

    @Override
    public Reply.Response respond(Request request) {
        String requestId = Ulid.next();
        try {
            credentials.check(request);
            RouteTable.Match match = routes.find(request);
            Reply.Response response = respond(match.route(), new RoutedRequest(request, match.pathValues(), requestId));
            if (match.route().isRetrievable()) {
                state.responses().add(requestId, RequestHeaders.childId(request), response);
            }
            return response;
        } catch (ApiErrorException e) {
            return e.toResponse(requestId);
        }
    }

    @Override
    public Reply.Response error(int status) {
        return ApiErrorException.ofStatus(status).toResponse(Ulid.next());
    }

    private static Reply.Response respond(Route route, RoutedRequest request) {
        try {
            return route.endpoint().respond(request);
        } catch (ApiErrorException e) {
            return e.toResponse(request.requestId());
        }
    }
}
