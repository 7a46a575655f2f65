package dev.verdict.http.engine;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields of error bodies of any platform. Reading never fails, whatever a field holds. Pure functions. */
public final class ErrorFields {
    /**
     * The codes of the platforms, such as {@code API-0400}, {@code MISSING_REQUIRED_INPUTS} and {@code 2002}. Codes are
     * printed, so this must not match a sentence or data that was sent, such as an email address, a phone number or the
     * number of a document.
     */
    private static final Pattern CODE = Pattern.compile(
            "[A-Z]{1,20}[0-9]{0,2}-[0-9]{1,6}|[A-Z]{2,20}|[A-Z]{2,20}[0-9]{0,2}(?:_[A-Z0-9]{1,20})+|[0-9]{3,5}");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z].*");
    private static final int LONGEST_CODE = 100;

    private ErrorFields() {}

    /** Parses a body. Returns an empty object if the body is not a JSON object, as gateways send. */
    public static JsonObject body(byte[] body) {
        try {
            return JsonObject.parse(body);
        } catch (UnreadableBodyException e) {
            return JsonObject.of(Map.of());
        }
    }

    /**
     * The code in a field, as text or number. Several codes, separated by commas, are joined to one; parts that are not
     * codes are dropped.
     *
     * @return null if the value does not look like a code of a platform
     */
    public static @Nullable String code(@Nullable Object value) {
        String text = Ids.text(value);
        if (text == null) {
            return null;
        }
        String codes = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> CODE.matcher(part).matches())
                .collect(Collectors.joining(","));
        return codes.isEmpty() || codes.length() > LONGEST_CODE ? null : codes;
    }

    /** Like {@link #code}, but not for numbers: for fields where a number can be anything. */
    public static @Nullable String constant(@Nullable Object value) {
        String code = code(value);
        return code != null && CONSTANT.matcher(code).matches() ? code : null;
    }

    /** The texts in a field: a text, a number, or a list of them. */
    public static Stream<String> texts(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().flatMap(ErrorFields::texts);
        } else if (value instanceof String text) {
            return text.isBlank() ? Stream.empty() : Stream.of(text);
        }
        return value instanceof BigDecimal number ? Stream.of(number.toString()) : Stream.empty();
    }

    /** The texts in a field, joined to one; null if there are none. */
    public static @Nullable String text(@Nullable Object value) {
        return texts(value).reduce((one, next) -> one + "; " + next).orElse(null);
    }
}
