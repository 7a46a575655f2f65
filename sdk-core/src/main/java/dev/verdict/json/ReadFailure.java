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
 * A failure on its way up, gathering the path. Jackson's own exceptions quote the document, so they are read for their
 * kind and place and then dropped.
 */
final class ReadFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient @Nullable JsonLocation place;
    private final StringBuilder path = new StringBuilder();

    private ReadFailure(String problem, @Nullable JsonLocation place) {
        super(problem, null, false, false);
        this.problem = problem;
        this.place = place;
    }

    static ReadFailure at(JsonParser parser, String problem) {
        return new ReadFailure(problem, parser.currentTokenLocation());
    }

    static ReadFailure of(IOException failure) {
        JsonLocation place = failure instanceof JsonProcessingException json ? json.getLocation() : null;
        if (failure instanceof JsonEOFException) {
            return new ReadFailure("the JSON ends too early", place);
        }
        if (failure instanceof StreamConstraintsException) {
            return new ReadFailure("nested too deeply, or a name, text or number is too long", place);
        }
        return new ReadFailure("not JSON", place);
    }

    /** Adds the name of a known field, on the way up. */
    ReadFailure in(String field) {
        path.insert(0, field).insert(0, '.');
        return this;
    }

    /** Adds the place in a list, on the way up. */
    ReadFailure in(int index) {
        path.insert(0, "[" + index + "]");
        return this;
    }

    /** Adds a key that is data and may be personal, on the way up. */
    ReadFailure inSomeKey() {
        return in("*");
    }

    /** The same in a field that was read before as an object: the line and column are those of another text. */
    ReadFailure withinRead(String field) {
        ReadFailure within = new ReadFailure(problem, null);
        within.path.append(path);
        return within.in(field);
    }

    UnreadableBodyException toException() {
        String where = "$" + path;
        if (place != null && place.getLineNr() > 0) {
            where += " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        }
        return new UnreadableBodyException(problem, where);
    }
}
