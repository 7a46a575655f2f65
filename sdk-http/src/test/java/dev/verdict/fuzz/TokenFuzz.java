package dev.verdict.fuzz;

import dev.verdict.http.frankieone.Attempt;
import dev.verdict.http.frankieone.ExecutionReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Any text is a reference, an attempt, or refused. What was read is equal when it is written and read again, in printable ASCII. */
public final class TokenFuzz {
    private static final Cost COST = Cost.limit(400, 100_000);

    private static final List<String> STARTS = List.of("f1~", "a1~", "f2~", "f1", "a1~~", "");
    private static final List<String> PARTS = List.of(
            "uat",
            "https%3A%2F%2Fproxy.example",
            "",
            "individual",
            "organization",
            "e-1",
            "KYC",
            "AML",
            "x-1",
            "order%207",
            "name",
            "2026-03-02T10:00:00Z",
            "2026-03-02T10:00:00.000000001Z",
            "+1000000000-12-31T23:59:59Z",
            "%",
            "%7",
            "%7E",
            "%ED%A0%80",
            "%C3",
            "..",
            "%2E%2E",
            "a/b",
            "\u0000",
            "\ud83d",
            "%00");

    private static final Pattern MESSAGE = Pattern.compile(
            "not [a-zA-Z ]+, or one of a newer SDK" + "|a [a-zA-Z ]+ is damaged: it was changed after it was created");

    private TokenFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = Mutations.isRaw(input) ? new String(input, StandardCharsets.UTF_8) : text(new Choices(input));
        check(text, ExecutionReference::parse);
        check(text, Attempt::parse);
    }

    private static void check(String text, Function<String, Object> parse) {
        Object read;
        try {
            read = COST.of(text.length(), () -> parse.apply(text));
        } catch (IllegalArgumentException e) {
            Checks.require(e.getClass() == IllegalArgumentException.class, "not the documented exception: " + e);
            Checks.require(MESSAGE.matcher(e.getMessage()).matches(), "another message: " + e.getMessage());
            return;
        }
        String written = read.toString();
        Checks.require(written.chars().allMatch(c -> c > ' ' && c < 0x7f), "not printable ASCII: " + written);
        Checks.require(parse.apply(written).equals(read), "another one is read from " + written);
    }

    private static String text(Choices choices) {
        StringBuilder text = new StringBuilder(choices.oneOf(STARTS));
        int parts = 6 + choices.next(9);
        for (int i = 0; i < parts; i++) {
            text.append(i == 0 ? "" : "~").append(choices.oneOf(PARTS));
        }
        return text + choices.text(4);
    }
}
