package dev.verdict.desk.data;

import dev.verdict.Open;
import dev.verdict.Verdict;
import dev.verdict.VerdictException;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewRun;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst does. Each action is logged at once, under the analyst's name. Decisions about one run are made one after the other, so
 * of two analysts who decide at once, the second learns of the first. Safe to share between threads.
 */
public final class DeskActions {
    /** The longest reason and the longest note, in characters. */
    public static final int LONGEST_TEXT = 500;

    private final RunStore store;
    private final Map<String, PlatformActions> platforms;
    private final Clock clock;
    private final Map<RunKey, Object> locks = new ConcurrentHashMap<>();

    /** What an analyst decides about a run. */
    public enum Decision {
        /** The person is accepted. */
        APPROVE,
        /** The person is refused. */
        DECLINE,
        /** The run goes back to manual review. */
        REOPEN
    }

    /**
     * @param store the runs
     * @param platforms the platforms that decisions are sent to
     * @param clock gives the times of log entries
     */
    public DeskActions(RunStore store, Collection<? extends PlatformActions> platforms, Clock clock) {
        this.store = store;
        this.platforms = platforms.stream().collect(Collectors.toMap(PlatformActions::platform, Function.identity()));
        this.clock = clock;
    }

    /**
     * Decides about a run, unless it has changed since the analyst saw it.
     *
     * @param key the run
     * @param expectedVersion {@link RunStore#version} when the analyst saw the run
     * @param decision the decision
     * @param analyst who decides
     * @param reason why; 1 to {@value #LONGEST_TEXT} characters
     * @return what became of it
     * @throws IllegalArgumentException if there is no such run, or the reason is blank or too long
     */
    public ActionResult decide(RunKey key, String expectedVersion, Decision decision, String analyst, String reason) {
        String checked = checkedText(reason, "reason");
        String by = checkedAnalyst(analyst);
        Objects.requireNonNull(decision, "decision");
        PlatformActions platform = platform(key.platform());
        found(key);
        synchronized (locks.computeIfAbsent(key, any -> new Object())) {
            if (!store.version(key).equals(expectedVersion)) {
                return conflict(key);
            }
            ReviewRun run;
            try {
                // A colleague can have decided at the platform, whose notification is still on its way.
                run = platform.refresh(store.stored(key).orElseThrow());
            } catch (VerdictException e) {
                return notDone(key, decision, by, "the platform does not say how the run stands; nothing was sent");
            }
            if (!store.version(key).equals(expectedVersion)) {
                return conflict(key);
            }
            if (run.verdict().kind() == Verdict.Kind.PENDING) {
                return notDone(key, decision, by, "the run has not ended; nothing was sent");
            }
            PlatformAnswer answer = platform.decide(run, decision, by, checked);
            if (answer instanceof PlatformAnswer.Refused refused) {
                return notDone(key, decision, by, refused.message());
            }
            PlatformAnswer.Accepted accepted = (PlatformAnswer.Accepted) answer;
            store.log(AuditEntry.statusChange(accepted.at(), by, run, accepted.status(), checked));
            return new ActionResult.Done(found(key), accepted.isFoundOut());
        }
    }

    private ActionResult conflict(RunKey key) {
        return new ActionResult.Conflict(found(key), lastChange(key));
    }

    /** An attempt is logged, too: nobody may know yet whether it took effect. */
    private ActionResult notDone(RunKey key, Decision decision, String by, String message) {
        log(key, by, AuditAction.NOTE, decision + " was not done: " + message);
        return new ActionResult.NotDone(found(key), message);
    }

    private Optional<AuditEntry> lastChange(RunKey key) {
        return found(key).log().stream()
                .filter(entry -> entry.action().is(AuditAction.STATUS_CHANGE))
                .reduce((earlier, later) -> later);
    }

    /**
     * Leaves a note.
     *
     * @param key the run
     * @param analyst who leaves it
     * @param note 1 to {@value #LONGEST_TEXT} characters
     * @throws IllegalArgumentException if there is no such run, or the note is blank or too long
     */
    public void addNote(RunKey key, String analyst, String note) {
        log(key, analyst, AuditAction.NOTE, checkedText(note, "note"));
    }

    /**
     * Records that an analyst viewed personal data of a run.
     *
     * @param key the run
     * @param analyst who viewed it
     * @throws IllegalArgumentException if there is no such run
     */
    public void viewed(RunKey key, String analyst) {
        log(key, analyst, AuditAction.RUN_VIEWED, null);
    }

    /**
     * Starts a verification.
     *
     * @param request the verification
     * @return the link for the person, or the run
     * @throws IllegalArgumentException if the platform or the workflow does not exist
     */
    public Created create(NewVerification request) {
        PlatformActions platform = platform(request.platform());
        if (!platform.workflows().contains(request.workflow())) {
            throw new IllegalArgumentException("there is no such workflow");
        }
        Created created = platform.create(request);
        if (!(created instanceof Created.NotCreated)) {
            store.log(new AuditEntry(
                    clock.instant(),
                    checkedAnalyst(request.analyst()),
                    Open.of(AuditAction.class, "VERIFICATION_CREATED"),
                    platform.platform(),
                    created instanceof Created.Started started ? started.key().runId() : null,
                    Open.absent(),
                    Open.absent(),
                    null,
                    null));
        }
        return created;
    }

    /**
     * The workflows in which a verification can be started.
     *
     * @param platform the name of the platform
     * @return their names
     * @throws IllegalArgumentException if there is no such platform
     */
    public List<String> workflows(String platform) {
        return platform(platform).workflows();
    }

    private void log(RunKey key, String analyst, AuditAction action, @Nullable String note) {
        store.log(AuditEntry.of(clock.instant(), checkedAnalyst(analyst), action, found(key), note));
    }

    private ReviewRun found(RunKey key) {
        return store.find(key).orElseThrow(() -> new IllegalArgumentException("there is no such run"));
    }

    private PlatformActions platform(String name) {
        PlatformActions platform = platforms.get(name);
        if (platform == null) {
            throw new IllegalArgumentException("there is no such platform");
        }
        return platform;
    }

    private static String checkedAnalyst(String analyst) {
        return checkedText(analyst, "analyst");
    }

    private static String checkedText(String text, String name) {
        String stripped = Objects.requireNonNull(text, name).strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST_TEXT) {
            throw new IllegalArgumentException("the " + name + " must have 1 to " + LONGEST_TEXT + " characters");
        }
        return stripped;
    }
}
