package dev.verdict.poll;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a wait has come, without the time: what {@link PollPolicy#afterSnapshot} and {@link PollPolicy#afterFailure} take and return. A job
 * scheduler or a workflow engine stores it between two polls, together with the time at which the wait began. Holds nothing of the
 * execution's result.
 *
 * @param polls how many polls were answered
 * @param phase the index in {@link PollPolicy#phases()} of the phase that the last poll was in
 * @param phasePolls how many of the polls were in that phase
 * @param oddResponses how many polls in a row, up to the last one, brought a response that says nothing about the execution
 * @param found whether a poll has found the execution
 */
public record WaitState(int polls, int phase, int phasePolls, int oddResponses, boolean found) {
    private static final WaitState BEGIN = new WaitState(0, 0, 0, 0, false);
    private static final Pattern TEXT = Pattern.compile("1:(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})\\.([01])");

    /** Not for callers: components may be added. */
    public WaitState {
        if (polls < 0 || phase < 0 || phasePolls < 0 || oddResponses < 0) {
            throw new IllegalArgumentException("a wait state's numbers must not be negative");
        }
    }

    /**
     * The state of a wait that begins, before its first poll.
     *
     * @return always the same state
     */
    public static WaitState begin() {
        return BEGIN;
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the text
     * @return the state
     * @throws IllegalArgumentException if it is not such a text
     */
    public static WaitState parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the text of a wait state");
        }
        return new WaitState(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)),
                matcher.group(5).equals("1"));
    }

    /**
     * The state as a short text, to be stored. Later versions read it.
     *
     * @return what {@link #parse} reads
     */
    @Override
    public String toString() {
        return "1:" + polls + "." + phase + "." + phasePolls + "." + oddResponses + "." + (found ? "1" : "0");
    }
}
