/**
 * The vendor-neutral results of a verification: the {@link dev.verdict.Verdict}, the override, the failing steps with their reasons, and
 * the exceptions.
 *
 * <p>Start with {@link dev.verdict.VerificationResult}, which the results of all platforms implement:
 *
 * <pre>{@code
 * switch (result.verdict().kind()) { … }                   // the decision
 * result.failingSteps().forEach(step -> log(step));        // toString holds no personal data
 * String text = result.explain();                          // plain text for a person
 * }</pre>
 *
 * <p>All types are immutable and safe to share between threads. No {@code toString} and no exception message holds personal data.
 *
 * <table>
 * <caption>Results</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.VerificationResult}</td><td>a snapshot of an execution; every platform's result implements it</td></tr>
 * <tr><td>{@link dev.verdict.Verdict}</td><td>what the result means: one of nine kinds</td></tr>
 * <tr><td>{@link dev.verdict.Advice}</td><td>what to do next</td></tr>
 * <tr><td>{@link dev.verdict.Progress}</td><td>whether the execution has ended</td></tr>
 * <tr><td>{@link dev.verdict.StatusOverride}</td><td>a person's decision that replaces the automated one</td></tr>
 * <tr><td>{@link dev.verdict.FailingStep}</td><td>a step that counts against the entity or could not finish</td></tr>
 * <tr><td>{@link dev.verdict.Reason}</td><td>one reason for a verdict or a failing step</td></tr>
 * <tr><td>{@link dev.verdict.Contradiction}</td><td>values of one result that contradict each other</td></tr>
 * <tr><td>{@link dev.verdict.Open}</td><td>an enum value as sent, known to this version or not</td></tr>
 * <tr><td>{@link dev.verdict.Differences}</td><td>the differences between two lists, such as the steps of two snapshots</td></tr>
 * <tr><td>{@link dev.verdict.Change}</td><td>a value before and after</td></tr>
 * <tr><td>{@link dev.verdict.SafeText}</td><td>makes values that a platform sent safe to print</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Exceptions</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.VerdictException}</td><td>the superclass of the following; tells whether a retry is safe</td></tr>
 * <tr><td>{@link dev.verdict.TransportException}</td><td>no response arrived, and nothing changed at the platform</td></tr>
 * <tr><td>{@link dev.verdict.HttpStatusException}</td><td>the platform responded with an error</td></tr>
 * <tr><td>{@link dev.verdict.UnreadableBodyException}</td><td>the SDK cannot read a body</td></tr>
 * <tr><td>{@link dev.verdict.OutcomeUnknownException}</td><td>the platform may have processed a call; find out before a retry</td></tr>
 * <tr><td>{@link dev.verdict.WaitDeadlineException}</td><td>the deadline of a wait passed; resume with the reference</td></tr>
 * <tr><td>{@link dev.verdict.CallRejectedException}</td><td>the SDK did not send a call, because too many are running</td></tr>
 * <tr><td>{@link dev.verdict.InvalidSignatureException}</td><td>a request does not prove that it comes from the platform</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict;

import org.jspecify.annotations.NullMarked;
