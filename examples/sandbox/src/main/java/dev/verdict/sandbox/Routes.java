package dev.verdict.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All calls that are served. Of those with the same method that fit, the first is meant. */
final class Routes {
    private static final String VERSION = "v2(\\.[0-9]+)?";
    private static final String PROFILE = "{kind}/{entityId}/serviceprofiles/{serviceName}";
    private static final String WORKFLOW = PROFILE + "/workflows/{workflowName}";

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    static Routes of(Memory memory, Outcomes outcomes, Pace pace, Clock clock, FrankieOneNotifications notifications) {
        ExecuteCalls execute = new ExecuteCalls(memory, outcomes, pace, clock, notifications);
        ExecutionCalls executions = new ExecutionCalls(memory.executions(), outcomes, clock);
        ProfileCalls profiles = new ProfileCalls(memory);
        return new Routes(List.of(
                Route.kept(
                        "POST",
                        "individuals/new/serviceprofiles/{serviceName}/workflows/{workflowName}/execute",
                        execute::create),
                Route.kept("POST", "organizations/workflows/{workflowName}/execute", execute::organization),
                Route.kept("POST", WORKFLOW + "/execute", execute::known),
                Route.kept("GET", WORKFLOW + "/executions/{executionId}", executions::one),
                Route.kept("PATCH", WORKFLOW + "/executions/{executionId}", executions::override),
                Route.of("GET", WORKFLOW + "/executions", executions::list),
                Route.kept("GET", WORKFLOW, executions::latest),
                Route.of("GET", PROFILE, profiles::one),
                Route.of("GET", "{kind}/{entityId}/results", new ResultsCall(memory.executions())),
                Route.of("GET", "workflows", new WorkflowsCall(outcomes)),
                Route.of("POST", "search/serviceprofiles", profiles::search),
                Route.of("GET", "retrieve/{requestId}", new RetrieveCall(memory)),
                Route.of("POST", "individuals/hostedurl", new HostedUrlCall(memory.entities(), clock))));
    }

    /** A call, and what its path has in the place of the braces. */
    record Found(Route route, Map<String, String> parts) {}

    /** The call that a method and path stand for. */
    Found find(Call call) {
        List<String> path = call.path();
        if (!path.get(0).matches(VERSION) || path.stream().anyMatch(String::isBlank)) {
            throw unknownPath();
        }
        List<String> unversioned = path.subList(1, path.size());
        List<Found> there = routes.stream()
                .flatMap(route -> route.match(unversioned).map(parts -> new Found(route, parts)).stream())
                .toList();
        if (there.isEmpty()) {
            throw unknownPath();
        }
        return there.stream()
                .filter(found -> found.route().method().equals(call.method()))
                .findFirst()
                .orElseThrow(() -> Refusal.methodNotAllowed(there.stream()
                        .map(found -> found.route().method())
                        .distinct()
                        .collect(Collectors.joining(", "))));
    }

    static Refusal unknownPath() {
        return Refusal.notFound("there is no such path", "path");
    }
}
