package dev.verdict.http.frankieone;

import dev.verdict.http.engine.PathSegment;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How to execute a workflow. Immutable and safe to share between threads. */
public final class ExecuteOptions {
    private static final ExecuteOptions BACKGROUND = new ExecuteOptions(true, null, null, attempt -> {});
    private static final ExecuteOptions FOREGROUND = new ExecuteOptions(false, null, null, attempt -> {});

    private final boolean background;
    private final @Nullable String comment;
    private final @Nullable String tag;
    private final Consumer<? super Attempt> beforeSending;

    private ExecuteOptions(
            boolean background,
            @Nullable String comment,
            @Nullable String tag,
            Consumer<? super Attempt> beforeSending) {
        this.background = background;
        this.comment = comment;
        this.tag = tag;
        this.beforeSending = beforeSending;
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
        return new ExecuteOptions(background, Objects.requireNonNull(comment, "comment"), tag, beforeSending);
    }

    /**
     * The same with a tag of the caller's own, such as its customer id. It is not sent: it is part of {@link
     * Execution#reference()}, and so of logs that hold one. Choose one that is no personal data.
     *
     * @param tag any text, not blank
     * @return the new options
     * @throws IllegalArgumentException if it is blank, or not well-formed Unicode
     */
    public ExecuteOptions withTag(String tag) {
        return new ExecuteOptions(background, comment, PathSegment.requireText(tag, "tag"), beforeSending);
    }

    /**
     * The same with a last stop before anything is sent: to store what is needed to find out what became of it.
     *
     * @param beforeSending called in the calling thread, by asynchronous calls too, once for each call; if it throws, nothing
     *     is sent and the call throws just that
     * @return the new options
     */
    public ExecuteOptions beforeSending(Consumer<? super Attempt> beforeSending) {
        return new ExecuteOptions(background, comment, tag, Objects.requireNonNull(beforeSending, "beforeSending"));
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

    @Nullable
    String tag() {
        return tag;
    }

    void callBeforeSending(Attempt attempt) {
        beforeSending.accept(attempt);
    }

    /** The comment and the tag are not printed: they are free text. */
    @Override
    public String toString() {
        return "ExecuteOptions[" + (background ? "background" : "foreground")
                + (comment == null ? "" : ", with a comment")
                + (tag == null ? "]" : ", with a tag]");
    }
}
