package dev.verdict.examples.many;

import dev.verdict.Verdict;
import dev.verdict.sandbox.Sample;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One execution of the load: its workflow, when it ends, and what goes wrong on the way. Everything follows from its number, so that the
 * process with the sandbox and the process with the client agree without telling each other.
 *
 * @param number from 0
 */
record Planned(int number) {
    /** Of 20 executions, except that one of 50 never ends. */
    private static final List<Sample> MIX = List.of(
            Sample.INDIVIDUAL_PASS,
            Sample.INDIVIDUAL_PASS,
            Sample.INDIVIDUAL_FAIL_KYC,
            Sample.INDIVIDUAL_PASS,
            Sample.INDIVIDUAL_REVIEW_AML,
            Sample.INDIVIDUAL_PASS,
            Sample.INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS,
            Sample.INDIVIDUAL_PASS,
            Sample.INDIVIDUAL_MONITORING_CLEAR,
            Sample.INDIVIDUAL_REVIEW_AML,
            Sample.INDIVIDUAL_PASS,
            Sample.INDIVIDUAL_FAIL_KYC,
            Sample.INDIVIDUAL_PASS_OVERRIDDEN_TO_FAIL,
            Sample.INDIVIDUAL_PASS,
            Sample.INDIVIDUAL_TWO_DOCUMENTS,
            Sample.INDIVIDUAL_PASS_CONFIRMED,
            Sample.INDIVIDUAL_ERROR,
            Sample.INDIVIDUAL_PASS,
            Sample.INDIVIDUAL_REVIEW_AML,
            Sample.INDIVIDUAL_FROM_THE_FUTURE);

    private static final int FAULT_CYCLE = 50;

    /** When an execution ends. */
    enum End {
        /** Its execute request is answered with the result. */
        AT_ONCE,
        /** After some time on the sandbox's clock, which a poll notices. */
        AFTER_A_WHILE,
        /** When its applicant is done; a notification tells at once. */
        WITH_APPLICANT,
        /** The applicant has gone away. */
        NEVER
    }

    /** What goes wrong. */
    enum Trouble {
        NONE,
        /** FrankieOne processes the execute request, and the response is lost. */
        EXECUTE_RESPONSE_LOST,
        /** The first poll gets a 503. */
        POLL_UNAVAILABLE,
        /** The first poll gets half of its response. */
        POLL_TRUNCATED
    }

    static List<Planned> first(int executions) {
        return IntStream.range(0, executions).mapToObj(Planned::new).toList();
    }

    /** How many end with a verdict of this kind. A wait for one that never ends has seen {@code PENDING}. */
    static long expected(int executions, Verdict.Kind kind) {
        return first(executions).stream()
                .filter(planned -> planned.sample().result().verdict().kind() == kind)
                .count();
    }

    String entityId() {
        return "customer-" + number;
    }

    Sample sample() {
        return end() == End.NEVER ? Sample.INDIVIDUAL_IN_PROGRESS : MIX.get(number % MIX.size());
    }

    End end() {
        if (number % FAULT_CYCLE == FAULT_CYCLE - 1) {
            return End.NEVER;
        }
        return switch ((number + number / MIX.size()) % 5) {
            case 0 -> End.AT_ONCE;
            case 1, 2 -> End.AFTER_A_WHILE;
            default -> End.WITH_APPLICANT;
        };
    }

    Trouble trouble() {
        return switch (number % FAULT_CYCLE) {
            case 7 -> Trouble.EXECUTE_RESPONSE_LOST;
            case 22 -> end() == End.AT_ONCE ? Trouble.NONE : Trouble.POLL_UNAVAILABLE;
            case 33 -> end() == End.AT_ONCE ? Trouble.NONE : Trouble.POLL_TRUNCATED;
            default -> Trouble.NONE;
        };
    }

    /** How long the applicant takes: less than an execution lasts without one. */
    Duration applicantTakes(Duration executionTakes) {
        return executionTakes.multipliedBy(1 + number % 7).dividedBy(8);
    }
}
