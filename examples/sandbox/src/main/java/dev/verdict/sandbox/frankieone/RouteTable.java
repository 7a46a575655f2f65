package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.server.Request;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All routes. If several match a request, the first of them serves it. */
final class RouteTable {
    private static final String VERSION = "v2(\\.[0-9]+)?";
    private static final String PROFILE = "{kind}/{entityId}/serviceprofiles/{serviceName}";
    private static final String WORKFLOW = PROFILE + "/workflows/{workflowName}";

    private final List<Route> routes;

    private RouteTable(List<Route> routes) {
        this.routes = routes;
    }

    static RouteTable create(
            SandboxState state,
            ResultTemplates templates,
            ExecutionTiming timing,
            Clock clock,
            NotificationSender notifications) {
        ExecuteEndpoints execute = new ExecuteEndpoints(state, templates, timing, clock, notifications);
        ExecutionEndpoints executions = new ExecutionEndpoints(state.executions(), templates, clock);
        ServiceProfileEndpoints profiles = new ServiceProfileEndpoints(state);
        return new RouteTable(List.of(
                Route.retrievable(
                        "POST",
                        "individuals/new/serviceprofiles/{serviceName}/workflows/{workflowName}/execute",
                        execute::create),
                Route.retrievable("POST", "organizations/workflows/{workflowName}/execute", execute::organization),
                Route.retrievable("POST", WORKFLOW + "/execute", execute::existing),
                Route.retrievable("GET", WORKFLOW + "/executions/{executionId}", executions::one),
                Route.retrievable("PATCH", WORKFLOW + "/executions/{executionId}", executions::override),
                Route.of("GET", WORKFLOW + "/executions", executions::list),
                Route.retrievable("GET", WORKFLOW, executions::latest),
                Route.of("GET", PROFILE, profiles::one),
                Route.of("GET", "{kind}/{entityId}/results", new ProcessResultsEndpoint(state.executions())),
                Route.of("GET", "workflows", new WorkflowsEndpoint(templates)),
                Route.of("POST", "search/serviceprofiles", profiles::search),
                Route.of("GET", "retrieve/{requestId}", new RetrieveEndpoint(state)),
                Route.of("POST", "individuals/hostedurl", new HostedUrlEndpoint(state.entities(), clock))));
    }

    /** A route, and the values of its placeholders. */
    record Match(Route route, Map<String, String> pathValues) {}

    /** The route for a request. */
    Match find(Request request) {
        List<String> path = request.path();
        if (!path.get(0).matches(VERSION) || path.stream().anyMatch(String::isBlank)) {
            throw ApiErrorException.unknownPath();
        }
        List<String> unversioned = path.subList(1, path.size());
        List<Match> matches = routes.stream()
                .flatMap(route -> route.match(unversioned).map(values -> new Match(route, values)).stream())
                .toList();
        if (matches.isEmpty()) {
            throw ApiErrorException.unknownPath();
        }
        return matches.stream()
                .filter(match -> match.route().method().equals(request.method()))
                .findFirst()
                .orElseThrow(() -> ApiErrorException.methodNotAllowed(matches.stream()
                        .map(match -> match.route().method())
                        .distinct()
                        .collect(Collectors.joining(", "))));
    }
}
