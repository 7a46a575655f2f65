package dev.verdict.http.frankieone;

import dev.verdict.http.engine.PathSegment;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Options of an execution. Immutable and safe to share between threads. */
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
     * FrankieOne responds as soon as it has accepted the execution: the header {@code X-Frankie-Background: 1}. The
     * default.
     *
     * @return the options
     */
    public static ExecuteOptions background() {
        return BACKGROUND;
    }

    /**
     * FrankieOne responds when the automatic steps are done, which takes as long as the steps. The execution can still be
     * running then.
     *
     * @return the options
     */
    public static ExecuteOptions foreground() {
        return FOREGROUND;
    }

    /**
     * A copy with a comment, which FrankieOne stores with the execution.
     *
     * @param comment free text for people
     * @return the new options
     */
    public ExecuteOptions withComment(String comment) {
        return new ExecuteOptions(background, Objects.requireNonNull(comment, "comment"), tag, beforeSending);
    }

    /**
     * A copy with the caller's own tag, such as a customer id. The tag is not sent. It is part of {@link
     * Execution#reference()}, and of logs that contain the reference, so it must not be personal data.
     *
     * @param tag any text, not blank
     * @return the new options
     * @throws IllegalArgumentException if it is blank or not well-formed Unicode
     */
    public ExecuteOptions withTag(String tag) {
        return new ExecuteOptions(background, comment, PathSegment.requireText(tag, "tag"), beforeSending);
    }

    /**
     * A copy with a callback before anything is sent. It can store the attempt, from which {@link FrankieOneClient#findOut}
     * finds out the outcome.
     *
     * @param beforeSending called once for each call, in the calling thread, also by asynchronous calls; if it throws,
     *     nothing is sent and the call throws that exception
     * @return the new options
     */
    public ExecuteOptions beforeSending(Consumer<? super Attempt> beforeSending) {
        return new ExecuteOptions(background, comment, tag, Objects.requireNonNull(beforeSending, "beforeSending"));
    }

    /**
     * Whether FrankieOne responds before the steps are done.
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

    /** Does not print the comment and the tag, because they are free text. */
    @Override
    public String toString() {
        return "ExecuteOptions[" + (background ? "background" : "foreground")
                + (comment == null ? "" : ", with a comment")
                + (tag == null ? "]" : ", with a tag]");
    }
}
