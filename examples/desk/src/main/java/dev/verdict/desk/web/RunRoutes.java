package dev.verdict.desk.web;

import dev.verdict.desk.data.ActionResult;
import dev.verdict.desk.data.DeskActions;
import dev.verdict.desk.data.DeskActions.Decision;
import dev.verdict.desk.data.RunKey;
import dev.verdict.desk.data.RunStore;
import dev.verdict.desk.web.RunView.Form;
import dev.verdict.desk.web.RunView.Tab;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.ReviewEvent;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.UserActivity;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The details of a run, and what an analyst does with it. */
final class RunRoutes {
    private static final String PATH = "/runs/{platform}/{runId}";

    private final RunStore store;
    private final DeskActions actions;
    private final Pages pages;
    private volatile @Nullable Links links;

    /** The network of all persons, for one state of the store. */
    private record Links(List<ReviewRun> of, Network network, Map<String, List<ReviewRun>> runs) {}

    RunRoutes(RunStore store, DeskActions actions, Pages pages) {
        this.store = store;
        this.actions = actions;
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.get(PATH, ctx -> show(ctx, tab(ctx), Form.EMPTY));
        routes.get(PATH + "/raw.json", this::download);
        routes.post(PATH + "/decision", this::decide);
        routes.post(PATH + "/note", this::addNote);
        routes.post(PATH + "/reveal", this::reveal);
        routes.post(PATH + "/hide", this::hide);
        routes.post(PATH + "/find", this::find);
    }

    private static RunKey key(Context ctx) {
        return RunKey.parse(ctx.pathParam("platform"), ctx.pathParam("runId")).orElseThrow(NotFound::new);
    }

    private ReviewRun run(RunKey key) {
        return store.find(key).orElseThrow(NotFound::new);
    }

    private static Tab tab(Context ctx) {
        String word = ctx.queryParam("tab");
        return word == null ? Tab.DETAILS : Tab.of(word).orElseThrow(() -> BadRequest.parameter("tab"));
    }

    private void show(Context ctx, Tab tab, Form form) {
        RunKey key = key(ctx);
        Session session = Guard.session(ctx);
        Page page = pages.page(ctx, "Run " + Words.shortId(key.runId()), "/runs");
        String version = store.version(
                key); // before the run: a change in between makes a conflict, not a decision about unseen data
        ReviewRun run = run(key);
        boolean isShown = page.privacy().shows(run);
        RunView view = new RunView(
                run,
                version,
                tab,
                isShown,
                form,
                tab == Tab.ACTIVITY ? activity(run) : null,
                tab == Tab.NETWORK ? network(run, page.privacy()) : null,
                tab == Tab.RAW && isShown ? RawJson.of(RawJson.bytes(run.result()), wanted(ctx, session)) : null);
        pages.show(ctx, page, "run", Map.of("view", view));
    }

    private UserActivity activity(ReviewRun run) {
        return UserActivity.of(run, events(store.runs()));
    }

    /** The runs, and the transactions outside them. */
    private List<ReviewEvent> events(List<ReviewRun> runs) {
        List<ReviewEvent> all = new ArrayList<>(runs);
        store.transactions().stream()
                .filter(transaction -> transaction.runId() == null)
                .forEach(all::add);
        return all;
    }

    private @Nullable NetworkChart network(ReviewRun run, Privacy privacy) {
        Links current = links();
        Network.Component component = current.network().componentOf(run).orElse(null);
        if (component == null) {
            return null;
        }
        String key = component.persons().stream()
                .filter(node -> node.runIds().contains(run.runId()))
                .map(Network.Node::key)
                .findFirst()
                .orElseThrow();
        return NetworkChart.of(component, key, current.runs(), privacy);
    }

    private Links links() {
        List<ReviewRun> runs = store.runs();
        Links known = links;
        if (known == null || known.of() != runs) {
            known = new Links(
                    runs,
                    Network.of(events(runs), NetworkLimits.DEFAULTS),
                    runs.stream().collect(Collectors.groupingBy(ReviewRun::runId)));
            links = known;
        }
        return known;
    }

    private static String wanted(Context ctx, Session session) {
        return session.search(ctx.queryParam("find")).map(Session.Search::text).orElse("");
    }

    private void download(Context ctx) {
        RunKey key = key(ctx);
        ReviewRun run = run(key);
        if (!Guard.session(ctx).isRevealed(key)) {
            pages.showNotice(
                    ctx,
                    403,
                    "Personal data are hidden",
                    "Raw data contain personal data. Show them on the page of the run first; the log records who does.");
            return;
        }
        ctx.header("Content-Disposition", "attachment; filename=\"run-" + key.runId() + ".json\"");
        ctx.contentType("application/json");
        ctx.result(RawJson.pretty(RawJson.bytes(run.result())).getBytes(StandardCharsets.UTF_8));
    }

    private void decide(Context ctx) {
        RunKey key = key(ctx);
        run(key);
        Session session = Guard.session(ctx);
        Decision decision = decision(ctx.formParam("decision"));
        String reason = Forms.text(ctx, "reason");
        String problem = decision == null ? "Choose a decision." : problem(reason, "a reason");
        if (decision == null || problem != null) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, Tab.DETAILS, new Form(decision, reason, "", problem, null));
            return;
        }
        String version = Forms.text(ctx, "version");
        ActionResult result = actions.decide(key, version, decision, session.analyst(), reason);
        if (result instanceof ActionResult.Conflict conflict) {
            ctx.status(HttpStatus.CONFLICT);
            Page page = pages.page(ctx, "Decided by someone else", "/runs");
            String newVersion = store.version(key); // before the run, as in show
            ReviewRun current = run(key);
            pages.show(
                    ctx,
                    page,
                    "conflict",
                    Map.of(
                            "view",
                            new RunView(
                                    current,
                                    newVersion,
                                    Tab.DETAILS,
                                    page.privacy().shows(current),
                                    new Form(decision, reason, "", null, null),
                                    null,
                                    null,
                                    null),
                            "other",
                            conflict.other()));
            return;
        }
        if (result instanceof ActionResult.Done done) {
            session.say(
                    "Done: the verdict is now "
                            + Words.verdict(done.run().verdict().kind()) + "."
                            + (done.foundOut()
                                    ? " The platform's answer was lost; the desk looked, and the decision took effect. It was sent once."
                                    : ""),
                    false);
        } else if (result instanceof ActionResult.NotDone notDone) {
            session.say("Not done: " + notDone.message() + ".", true);
        }
        back(ctx, key, Tab.DETAILS);
    }

    private static @Nullable Decision decision(@Nullable String word) {
        if (word == null) {
            return null;
        }
        try {
            return Decision.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw BadRequest.parameter("decision");
        }
    }

    private void addNote(Context ctx) {
        RunKey key = key(ctx);
        run(key);
        Session session = Guard.session(ctx);
        String note = Forms.text(ctx, "note");
        String problem = problem(note, "a note");
        if (problem != null) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, Tab.DETAILS, new Form(null, "", note, null, problem));
            return;
        }
        actions.addNote(key, session.analyst(), note);
        session.say("The note is in the log.", false);
        back(ctx, key, Tab.LOG);
    }

    private void reveal(Context ctx) {
        RunKey key = key(ctx);
        run(key);
        Session session = Guard.session(ctx);
        actions.viewed(key, session.analyst()); // first: what cannot be logged is not shown
        session.reveal(key);
        session.say("Personal data of this run are shown. The log says so.", false);
        back(ctx, key, Tab.of(Forms.text(ctx, "tab")).orElse(Tab.DETAILS));
    }

    private void hide(Context ctx) {
        RunKey key = key(ctx);
        run(key);
        Session session = Guard.session(ctx);
        session.hide(key);
        session.say("Personal data of this run are hidden again.", false);
        back(ctx, key, Tab.of(Forms.text(ctx, "tab")).orElse(Tab.DETAILS));
    }

    /** Keeps the text in the session: it may be personal. */
    private void find(Context ctx) {
        RunKey key = key(ctx);
        Session session = Guard.session(ctx);
        String wanted = Forms.text(ctx, "text");
        String address = "/runs/" + key.path() + "?tab=raw";
        ctx.redirect(
                wanted.isEmpty() ? address : address + "&find=" + session.keep(new Session.Search(wanted, "")),
                HttpStatus.SEE_OTHER);
    }

    private static void back(Context ctx, RunKey key, Tab tab) {
        ctx.redirect("/runs/" + key.path() + (tab == Tab.DETAILS ? "" : "?tab=" + tab.word()), HttpStatus.SEE_OTHER);
    }

    /** What is wrong with a text; null for nothing. */
    private static @Nullable String problem(String text, String what) {
        if (text.isEmpty()) {
            return "Enter " + what + ".";
        }
        int length = text.codePointCount(0, text.length());
        return length > DeskActions.LONGEST_TEXT
                ? "Shorten the text: it has " + length + " characters of at most " + DeskActions.LONGEST_TEXT + "."
                : null;
    }
}
