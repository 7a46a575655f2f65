package dev.verdict.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * What an analyst has entered, and what is wrong with it.
 *
 * @param choice the platform and the workflow; empty for none
 * @param userId the user id
 * @param choiceProblem what is wrong with the choice; null for nothing
 * @param userProblem what is wrong with the user id; null for nothing
 */
public record CreateForm(
        String choice,
        String userId,
        @Nullable String choiceProblem,
        @Nullable String userProblem) {
    /** Prints nothing. */
    @Override
    public String toString() {
        return "CreateForm";
    }
}
