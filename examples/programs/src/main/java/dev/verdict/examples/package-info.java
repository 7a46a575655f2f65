/**
 * Example programs that show how a backend uses Verdict. This module is not published. {@code examples/README.md} has the commands.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.examples.Demo}</td><td>runs the next two programs for all samples, and prints a summary</td></tr>
 * <tr><td>{@link dev.verdict.examples.HandleResult}</td><td>the action for each verdict</td></tr>
 * <tr><td>{@link dev.verdict.examples.AwaitExecution}</td><td>starts an execution and waits for its result</td></tr>
 * <tr><td>{@link dev.verdict.examples.WebhookReceiver}</td><td>one server for the webhooks of both platforms</td></tr>
 * <tr><td>{@link dev.verdict.examples.SeonReceiver}</td><td>a SEON run from its start to an analyst's decision</td></tr>
 * <tr><td>{@link dev.verdict.examples.ReplayRun}</td><td>replays the recorded webhooks of a SEON run</td></tr>
 * <tr><td>{@link dev.verdict.examples.LostAnswer}</td><td>execute requests whose response is lost</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The other classes, in reading order: {@code WebhookServer} receives webhooks over HTTP and passes them to {@code FrankieOneInbox} or
 * {@code SeonInbox}; {@code SeonRuns} stores SEON runs; {@code Storage} stands in for a database.
 */
package dev.verdict.examples;
