package dev.verdict;

import java.util.Objects;

/**
 * A body that is not what it should be: not JSON, JSON of another shape, cut off, too deep, or ambiguous. The message says
 * what is wrong and where, and never repeats what stands there.
 */
public final class UnreadableBodyException extends VerdictException {
    private static final long serialVersionUID = 1L;

    private final String location;

    /**
     * An unreadable body.
     *
     * @param problem what is wrong, free of values
     * @param location where: a path of field names, with line and column if known; keys that are data appear as {@code *}
     */
    public UnreadableBodyException(String problem, String location) {
        super(
                "Unreadable body at " + Objects.requireNonNull(location, "location") + ": "
                        + Objects.requireNonNull(problem, "problem"),
                null);
        this.location = location;
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
