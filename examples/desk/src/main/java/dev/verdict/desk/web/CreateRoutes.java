package dev.verdict.desk.web;

import dev.verdict.desk.data.Created;
import dev.verdict.desk.data.DeskActions;
import dev.verdict.desk.data.NewVerification;
import dev.verdict.desk.data.RunKey;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** Starts verifications, and keeps the analyst's name. */
final class CreateRoutes {
    private final DeskActions actions;
    private final Pages pages;

    CreateRoutes(DeskActions actions, Pages pages) {
        this.actions = actions;
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/create", ctx -> show(ctx, new CreateForm("", "", null, null)));
        routes.post("/create", this::create);
        routes.post("/analyst", CreateRoutes::rename);
    }

    /** What can be started: the platform and the workflow in one value, by platform. */
    private Map<String, Map<String, String>> choices() {
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        for (String platform : RunKey.platforms().values()) {
            Map<String, String> workflows = new LinkedHashMap<>();
            actions.workflows(platform).forEach(workflow -> workflows.put(platform + "/" + workflow, workflow));
            choices.put(platform, workflows);
        }
        return choices;
    }

    private void show(Context ctx, CreateForm form) {
        Page page = pages.page(ctx, "Create verification", "/create");
        pages.show(ctx, page, "create", Map.of("choices", choices(), "form", form));
    }

    private void create(Context ctx) {
        Session session = Guard.session(ctx);
        String choice = Forms.text(ctx, "workflow");
        String userId = Forms.text(ctx, "user");
        boolean isChoice = choices().values().stream().anyMatch(workflows -> workflows.containsKey(choice));
        String choiceProblem = isChoice ? null : "Choose a workflow.";
        String userProblem = userId.isEmpty() || userId.length() > 100 ? "Enter an id of 1 to 100 characters." : null;
        if (choiceProblem != null || userProblem != null) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, new CreateForm(choice, userId, choiceProblem, userProblem));
            return;
        }
        int slash = choice.indexOf('/');
        Created created = actions.create(new NewVerification(
                choice.substring(0, slash), choice.substring(slash + 1), userId, session.analyst()));
        if (created instanceof Created.Started started) {
            session.say("The run has started.", false);
            ctx.redirect("/runs/" + started.key().path(), HttpStatus.SEE_OTHER);
        } else if (created instanceof Created.Link link) {
            session.sayWithLink(
                    "The link is ready. Send it to the person; it works once, for whoever has it.", link.url());
            ctx.redirect("/create", HttpStatus.SEE_OTHER);
        } else if (created instanceof Created.NotCreated failed) {
            session.say("Not created: " + failed.message() + ".", true);
            ctx.redirect("/create", HttpStatus.SEE_OTHER);
        }
    }

    private static void rename(Context ctx) {
        Session session = Guard.session(ctx);
        String name = Forms.text(ctx, "name");
        if (name.isEmpty() || name.length() > 60) {
            session.say("The name was not changed: it must have 1 to 60 characters.", true);
        } else {
            session.setAnalyst(name);
            session.say("The log names you " + name + " from now on.", false);
        }
        ctx.redirect("/runs", HttpStatus.SEE_OTHER);
    }
}
