package dev.verdict.desk.data;

import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewEvent;
import dev.verdict.seon.review.SeonReview;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifies a run of any platform.
 *
 * @param platform the name of the platform, as {@link ReviewEvent#platform()} has it
 * @param runId the platform's id of the run
 */
public record RunKey(String platform, String runId) implements Comparable<RunKey> {
    /** The platforms' ids are UUIDs and ULIDs. An id of another form could change the path that it is part of. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final Map<String, String> PLATFORMS = new LinkedHashMap<>();

    static {
        for (String platform : List.of(FrankieOneReview.PLATFORM, SeonReview.PLATFORM)) {
            PLATFORMS.put(pathOf(platform), platform);
        }
    }

    public RunKey {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(runId, "runId");
    }

    /** The key of a run. */
    public static RunKey of(ReviewEvent run) {
        return new RunKey(run.platform(), Objects.requireNonNull(run.runId(), "the transaction belongs to no run"));
    }

    /** The run that a log entry is about; empty if it names none. */
    static Optional<RunKey> of(AuditEntry entry) {
        return entry.platform() == null || entry.runId() == null
                ? Optional.empty()
                : Optional.of(new RunKey(entry.platform(), entry.runId()));
    }

    /**
     * Reads the parts of {@link #path()}.
     *
     * @return the key; empty if there is no such platform, or the id cannot be one
     */
    public static Optional<RunKey> parse(String platformPath, String runId) {
        return Optional.ofNullable(PLATFORMS.get(platformPath))
                .filter(platform -> ID.matcher(runId).matches())
                .map(platform -> new RunKey(platform, runId));
    }

    /** The names of the platforms by what stands for them in paths, in the order in which pages show them. */
    public static Map<String, String> platforms() {
        return Collections.unmodifiableMap(PLATFORMS);
    }

    /** The key as a path, such as {@code seon/0f0e…}. */
    public String path() {
        return pathOf(platform) + "/" + runId;
    }

    private static String pathOf(String platform) {
        return platform.toLowerCase(Locale.ROOT);
    }

    /** By platform, then by id. */
    @Override
    public int compareTo(RunKey other) {
        int byPlatform = platform.compareTo(other.platform);
        return byPlatform == 0 ? runId.compareTo(other.runId) : byPlatform;
    }
}
