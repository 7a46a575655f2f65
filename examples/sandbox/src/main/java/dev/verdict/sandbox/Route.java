package dev.verdict.sandbox;

import java.util.List;

/** Which of the platform's calls a method and path stand for. */
sealed interface Route {

    /** Executes a workflow for an entity that is there. */
    record Execute(Target target) implements Route {}

    /** Creates an individual and executes a workflow for it. The entity of the target is not made yet. */
    record Create(Target target) implements Route {}

    /** Looks at one execution. */
    record Look(Target target, String executionId) implements Route {}

    /** Reads {@code v2/individuals/{id}/serviceprofiles/{name}/workflows/{name}/…}. */
    static Route of(String method, List<String> path) {
        if (path.size() < 8
                || !path.get(0).equals("v2")
                || !path.get(3).equals("serviceprofiles")
                || !path.get(5).equals("workflows")
                || path.stream().anyMatch(String::isBlank)) {
            throw unknownPath();
        }
        EntityKind kind = EntityKind.ofCollection(path.get(1)).orElseThrow(Route::unknownPath);
        Target target = new Target(kind, path.get(2), path.get(4), path.get(6));
        boolean isNew = target.entityId().equals("new");
        if (path.size() == 8 && path.get(7).equals("execute") && !(isNew && kind == EntityKind.ORGANIZATION)) {
            expect("POST", method);
            return isNew ? new Create(target) : new Execute(target);
        }
        if (path.size() == 9 && path.get(7).equals("executions")) {
            expect("GET", method);
            return new Look(target, path.get(8));
        }
        throw unknownPath();
    }

    private static void expect(String allowed, String method) {
        if (!allowed.equals(method)) {
            throw Refusal.methodNotAllowed(allowed);
        }
    }

    private static Refusal unknownPath() {
        return Refusal.notFound("there is no such path", "path");
    }
}
