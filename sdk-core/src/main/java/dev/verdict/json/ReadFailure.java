package dev.verdict.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.verdict.UnreadableBodyException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A read failure that collects the path while it propagates. Jackson's exceptions quote the document, so only their kind and location are
 * used.
 */
final class ReadFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient @Nullable JsonLocation location;
    private final StringBuilder path = new StringBuilder();

    private ReadFailure(String problem, @Nullable JsonLocation location) {
        super(problem, null, false, false);
        this.problem = problem;
        this.location = location;
    }

    static ReadFailure at(JsonParser parser, String problem) {
        return new ReadFailure(problem, parser.currentTokenLocation());
    }

    static ReadFailure of(IOException failure) {
        JsonLocation location = failure instanceof JsonProcessingException json ? json.getLocation() : null;
        if (failure instanceof JsonEOFException) {
            return new ReadFailure("the JSON ends too early", location);
        }
        if (failure instanceof StreamConstraintsException) {
            return new ReadFailure("nested too deeply, or a name, text or number is too long", location);
        }
        return new ReadFailure("not JSON", location);
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
        ReadFailure within = new ReadFailure(problem, null);
        within.path.append(path);
        return within.in(field);
    }

    UnreadableBodyException toException() {
        String where = "$" + path;
        if (location != null && location.getLineNr() > 0) {
            where += " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        }
        return new UnreadableBodyException(problem, where);
    }
}
