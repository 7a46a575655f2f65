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

/** The fields of error bodies, of whatever platform. Whatever a field holds, reading it never fails. Pure. */
public final class ErrorFields {
    /**
     * What the platforms' codes look like: {@code API-0400}, {@code MISSING_REQUIRED_INPUTS}, {@code 2002}. Codes are printed. In
     * the place of one there can be a sentence, or what was sent: an e-mail address, a phone or document number.
     */
    private static final Pattern CODE = Pattern.compile(
            "[A-Z]{1,20}[0-9]{0,2}-[0-9]{1,6}|[A-Z]{2,20}|[A-Z]{2,20}[0-9]{0,2}(?:_[A-Z0-9]{1,20})+|[0-9]{3,5}");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z].*");
    private static final int LONGEST_CODE = 100;

    private ErrorFields() {}

    /** The body; an empty object if it is anything else, as gateways answer. */
    public static JsonObject body(byte[] body) {
        try {
            return JsonObject.parse(body);
        } catch (UnreadableBodyException e) {
            return JsonObject.of(Map.of());
        }
    }

    /**
     * The code in a field, as text or number. Several, separated by commas, are one code; a stray comma is no part of it.
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

    /** As {@link #code}, where a number can be anything. */
    public static @Nullable String constant(@Nullable Object value) {
        String code = code(value);
        return code != null && CONSTANT.matcher(code).matches() ? code : null;
    }

    /** What a field says to a person: a text, a number, or several in a list. */
    public static Stream<String> texts(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().flatMap(ErrorFields::texts);
        } else if (value instanceof String text) {
            return text.isBlank() ? Stream.empty() : Stream.of(text);
        }
        return value instanceof BigDecimal number ? Stream.of(number.toString()) : Stream.empty();
    }

    /** The same as one text; null if it says nothing. */
    public static @Nullable String text(@Nullable Object value) {
        return texts(value).reduce((one, next) -> one + "; " + next).orElse(null);
    }
}
