/**
 * Local servers that behave like the platforms, and results that need no platform. For tests and examples; do not use this package in
 * production code.
 *
 * <pre>{@code
 * try (FrankieOneSandbox sandbox = FrankieOneSandbox.start();
 *         FrankieOneClient client = FrankieOneClient.builder().fromEnv(sandbox.environment()).build()) {
 *     Execution execution = client.individuals().execute("entity-1", "KYC", Sample.INDIVIDUAL_FAIL_KYC.workflowName());
 *     client.await(execution).verdict();                                                   // Declined
 * }
 * WorkflowResult review = WorkflowResultBuilder.withVerdict(Verdict.Kind.REVIEW).build();  // without a server
 * }</pre>
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.sandbox.FrankieOneSandbox}</td><td>a local server with FrankieOne's API</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.FrankieOneNotifications}</td><td>the notifications that this server sends</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.Sample}</td><td>complete FrankieOne responses about invented people and companies</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.WorkflowResultBuilder}</td><td>builds any other FrankieOne result</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.SeonSandbox}</td><td>a local server that starts SEON runs and sends their webhooks</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.SeonSample}</td><td>the webhooks of complete SEON runs</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.SeonJourney}</td><td>any other SEON run, and the order in which its webhooks arrive</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.Fault}</td><td>makes a request to either server fail</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.ReceivedRequest}</td><td>a request that a server received</td></tr>
 * <tr><td>{@link dev.verdict.sandbox.SentWebhook}</td><td>an attempt to deliver a webhook</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The internal packages are not exported. Each uses only packages below it:
 *
 * <pre>
 *               sandbox
 *              /       \
 *     frankieone       seon
 *           |  \       /  |
 *           |   server    |
 *            \           /
 *              fixtures
 * </pre>
 */
@NullMarked
package dev.verdict.sandbox;

import org.jspecify.annotations.NullMarked;
