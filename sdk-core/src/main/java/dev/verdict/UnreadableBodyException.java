package dev.verdict;

import java.util.Objects;

/**
 * A body that the SDK cannot read: not JSON, of an unexpected structure, truncated, nested too deeply, or ambiguous. The message names
 * the problem and its location, and never repeats a value.
 */
public final class UnreadableBodyException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final String location;
    private final boolean aboutAnother;

    /**
     * An unreadable body.
     *
     * @param problem the problem, without values
     * @param location a path of field names, with line and column if known; keys that are data appear as {@code *}
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
     * A body about another resource than the requested one. Do not use any part of it.
     *
     * @param what the type of the resource, such as {@code entity}, without values
     * @param location the field that shows it
     * @return the exception
     */
    public static UnreadableBodyException aboutAnother(String what, String location) {
        return new UnreadableBodyException("the response is about another " + what, location, true);
    }

    /**
     * Whether the body is about another execution, entity or workflow than the requested one. Ask the platform's support then. Other
     * unreadable bodies, such as an error page of a gateway, can be temporary.
     *
     * @return false if the body cannot be read
     */
    public boolean isAboutAnother() {
        return aboutAnother;
    }

    /**
     * The location of the problem in the JSON.
     *
     * @return a path of field names such as {@code $.workflowResult.steps}, with line and column if known
     */
    public String location() {
        return location;
    }

    /**
     * Not retryable: the same body stays unreadable.
     *
     * @return false
     */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
