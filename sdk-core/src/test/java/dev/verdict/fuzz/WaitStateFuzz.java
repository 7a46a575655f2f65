package dev.verdict.fuzz;

import dev.verdict.poll.WaitState;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text is the text of a wait's state or is refused. A state that was read is equal when it is written and read again. */
public final class WaitStateFuzz {
    private static final Cost COST = Cost.limit(100, 100_000);
    private static final List<String> NUMBERS =
            List.of("0", "1", "7", "00", "999999999", "2147483648", "-1", "", "\u0661", " 1", "1e1", "+1");

    private WaitStateFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = Mutations.isRaw(input) ? new String(input, StandardCharsets.UTF_8) : text(new Choices(input));
        try {
            WaitState state = COST.of(input.length, () -> WaitState.parse(text));
            Checks.require(WaitState.parse(state.toString()).equals(state), "the state is another one");
        } catch (IllegalArgumentException e) {
            Checks.require(e.getClass() == IllegalArgumentException.class, "not the documented exception: " + e);
            Checks.require(e.getMessage().equals("not the text of a wait state"), "another message: " + e.getMessage());
        }
    }

    private static String text(Choices choices) {
        StringBuilder text = new StringBuilder(choices.oneOf(List.of("1:", "2:", "1", "")));
        int parts = 5 - choices.next(16) / 15;
        for (int i = 0; i < parts; i++) {
            text.append(i == 0 ? "" : choices.oneOf(List.of(".", ".", ".", ",")));
            text.append(choices.next(2) == 0 ? "" + choices.next(2) : choices.oneOf(NUMBERS));
        }
        return text + choices.text(3);
    }
}
