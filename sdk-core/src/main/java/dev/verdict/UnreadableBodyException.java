package dev.verdict;

import java.util.Objects;

/**
 * A body that is not what it should be: not JSON, JSON of another shape, cut off, too deep, or ambiguous. The message says
 * what is wrong and where, and never repeats what stands there.
 */
public final class UnreadableBodyException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final String location;
    private final boolean aboutAnother;

    /**
     * An unreadable body.
     *
     * @param problem what is wrong, free of values
     * @param location where: a path of field names, with line and column if known; keys that are data appear as {@code *}
     */
    public UnreadableBodyException(String problem, String location) {
        this(problem, location, false);
    }

    private UnreadableBodyException(String problem, String location, boolean aboutAnother) {
        super(
                "Unreadable body at " + Objects.requireNonNull(location, "location") + ": "
                        + Objects.requireNonNull(problem, "problem"),
                null);
        this.location = location;
        this.aboutAnother = aboutAnother;
    }

    /**
     * A body that is about something else than what was asked for, so that nothing of it may be used.
     *
     * @param what what it is about another one of, such as {@code entity}; free of values
     * @param location where that shows
     * @return the exception
     */
    public static UnreadableBodyException aboutAnother(String what, String location) {
        return new UnreadableBodyException("the response is about another " + what, location, true);
    }

    /**
     * Whether the body is about another execution, entity or workflow than was asked for. A page of a gateway in the place of a
     * response passes; this is a reason to ask the platform's support.
     *
     * @return false if it cannot be read
     */
    public boolean isAboutAnother() {
        return aboutAnother;
    }

    /**
     * Where in the JSON.
     *
     * @return a path of field names such as {@code $.workflowResult.steps}, with line and column if known
     */
    public String location() {
        return location;
    }

    /**
     * No: the same body stays unreadable.
     *
     * @return false
     */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
