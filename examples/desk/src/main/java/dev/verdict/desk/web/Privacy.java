package dev.verdict.desk.web;

import dev.verdict.desk.data.RunKey;
import dev.verdict.review.ReviewEvent;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Personal data of runs: masked, unless the run was revealed in this session. */
public final class Privacy {
    /** In place of a text that is not shown. */
    public static final String MASK = "•••";

    /** In place of a text that is not known. */
    public static final String NONE = "–";

    private final Predicate<RunKey> isRevealed;

    Privacy(Predicate<RunKey> isRevealed) {
        this.isRevealed = isRevealed;
    }

    /** {@return whether the personal data of a run or of a transaction of it are shown} */
    public boolean shows(ReviewEvent event) {
        return event.runId() != null && isRevealed.test(RunKey.of(event));
    }

    /** {@return the name; masked with its initials} */
    public String name(ReviewEvent event) {
        return name(shows(event), event.person().name());
    }

    /** {@return the e-mail address; masked with its first letter} */
    public String email(ReviewEvent event) {
        return email(shows(event), event.person().email());
    }

    /** {@return the user id, which can be an e-mail address} */
    public String user(ReviewEvent event) {
        return value(shows(event), event.person().userId());
    }

    static String name(boolean isShown, @Nullable String name) {
        return isShown || name == null
                ? value(true, name)
                : Arrays.stream(name.strip().split("\\s+"))
                        .limit(3)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + MASK)
                        .collect(Collectors.joining(" "));
    }

    static String email(boolean isShown, @Nullable String email) {
        return isShown || email == null
                ? value(true, email)
                : email.substring(0, email.offsetByCodePoints(0, 1)) + MASK + "@" + MASK;
    }

    /** {@return any other personal text} */
    public static String value(boolean isShown, @Nullable Object value) {
        return value == null ? NONE : isShown ? value.toString() : MASK;
    }

    /** {@return a text that is not personal} */
    public static String open(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? NONE : value.toString();
    }
}
