package dev.verdict.fuzz;

import dev.verdict.http.frankieone.Attempt;
import dev.verdict.http.frankieone.ExecutionReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

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
            require(e.getClass() == IllegalArgumentException.class, "not the documented exception: " + e);
            require(text.length() < 4 || !e.getMessage().contains(text), "the message quotes");
            return;
        }
        String written = read.toString();
        require(written.chars().allMatch(c -> c > ' ' && c < 0x7f), "not printable ASCII: " + written);
        require(parse.apply(written).equals(read), "another one is read from " + written);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
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
