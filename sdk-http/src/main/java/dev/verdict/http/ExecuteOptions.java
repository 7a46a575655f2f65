package dev.verdict.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How to execute a workflow. Immutable and safe to share between threads. */
public final class ExecuteOptions {
    private static final ExecuteOptions BACKGROUND = new ExecuteOptions(true, null);
    private static final ExecuteOptions FOREGROUND = new ExecuteOptions(false, null);

    private final boolean background;
    private final @Nullable String comment;

    private ExecuteOptions(boolean background, @Nullable String comment) {
        this.background = background;
        this.comment = comment;
    }

    /**
     * Answers as soon as the execution is entered: the header {@code X-Frankie-Background: 1}. The default.
     *
     * @return the options
     */
    public static ExecuteOptions background() {
        return BACKGROUND;
    }

    /**
     * Answers when the automatic steps are through, which takes as long as they take. The execution can still be running
     * then.
     *
     * @return the options
     */
    public static ExecuteOptions foreground() {
        return FOREGROUND;
    }

    /**
     * The same with a comment, which FrankieOne keeps with the execution.
     *
     * @param comment free text for people
     * @return the new options
     */
    public ExecuteOptions withComment(String comment) {
        return new ExecuteOptions(background, Objects.requireNonNull(comment, "comment"));
    }

    /**
     * Whether the answer comes before the steps are through.
     *
     * @return false for {@link #foreground()}
     */
    public boolean isBackground() {
        return background;
    }

    @Nullable
    String comment() {
        return comment;
    }

    /** The comment is not printed: it is free text. */
    @Override
    public String toString() {
        return "ExecuteOptions[" + (background ? "background" : "foreground")
                + (comment == null ? "]" : ", with a comment]");
    }
}
