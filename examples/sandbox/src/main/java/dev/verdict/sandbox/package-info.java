/**
 * For tests and examples: local servers that behave like the platforms, and results without a platform. Do not use it in production code.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><th>Type</th><th>Purpose</th></tr>
 *   <tr><th colspan="2">FrankieOne</th></tr>
 *   <tr><td>{@link dev.verdict.sandbox.FrankieOneSandbox}</td><td>a local server with FrankieOne's API</td></tr>
 *   <tr><td>{@link dev.verdict.sandbox.FrankieOneNotifications}</td><td>the notifications that this server sends</td></tr>
 *   <tr><td>{@link dev.verdict.sandbox.Sample}</td><td>complete responses about invented people and companies</td></tr>
 *   <tr><td>{@link dev.verdict.sandbox.WorkflowResultBuilder}</td><td>builds any other result</td></tr>
 *   <tr><th colspan="2">SEON</th></tr>
 *   <tr><td>{@link dev.verdict.sandbox.SeonSandbox}</td><td>a local server that starts runs and sends their webhooks</td></tr>
 *   <tr><td>{@link dev.verdict.sandbox.SeonSample}</td><td>the webhooks of complete runs</td></tr>
 *   <tr><td>{@link dev.verdict.sandbox.SeonJourney}</td><td>any other run, and the order in which its webhooks arrive</td></tr>
 *   <tr><th colspan="2">Both</th></tr>
 *   <tr><td>{@link dev.verdict.sandbox.Fault}</td><td>makes a request fail</td></tr>
 *   <tr><td>{@link dev.verdict.sandbox.ReceivedRequest}</td><td>a request that a server received</td></tr>
 *   <tr><td>{@link dev.verdict.sandbox.SentWebhook}</td><td>an attempt to deliver a webhook</td></tr>
 * </table>
 *
 * <p>The internal packages, and their dependencies from top to bottom:
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
