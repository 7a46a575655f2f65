package dev.verdict.json;

import dev.verdict.UnreadableBodyException;

/** A read failure that collects the path while it propagates. */
final class ReadFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    /** The line and column; empty if they are unknown. */
    private final String location;

    private final StringBuilder path = new StringBuilder();

    private ReadFailure(String problem, String location) {
        super(problem, null, false, false);
        this.problem = problem;
        this.location = location;
    }

    /** A failure at an index of a document. */
    static ReadFailure at(byte[] json, int index, String problem) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (json[i] == '\n' || json[i] == '\r' && (i + 1 == json.length || json[i + 1] != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        return new ReadFailure(problem, " (line " + line + ", column " + (index - lineStart + 1) + ")");
    }

    /** Prepends the name of a known field to the path. */
    ReadFailure in(String field) {
        path.insert(0, field).insert(0, '.');
        return this;
    }

    /** Prepends a list index to the path. */
    ReadFailure in(int index) {
        path.insert(0, "[" + index + "]");
        return this;
    }

    /** Prepends a key that is data. It can be personal, so it becomes {@code *}. */
    ReadFailure inDataKey() {
        return in("*");
    }

    /** The same failure inside a field. The line and column are dropped, because they refer to another document. */
    ReadFailure relocatedTo(String field) {
        ReadFailure within = new ReadFailure(problem, "");
        within.path.append(path);
        return within.in(field);
    }

    UnreadableBodyException toException() {
        return new UnreadableBodyException(problem, "$" + path + location);
    }
}
