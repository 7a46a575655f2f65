/**
 * Internal: the HTTP server that both sandboxes run on, and the sender of their webhooks. Not exported. It does not depend on any platform.
 *
 * <table>
 * <caption>Classes, in reading order</caption>
 * <thead><tr><th>class</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@code LocalServer}</td><td>listens on the loopback address and runs the handler</td></tr>
 * <tr><td>{@code Request}</td><td>a request that was received completely</td></tr>
 * <tr><td>{@code QueryString}</td><td>the decoded query parameters of a request</td></tr>
 * <tr><td>{@code RequestHandler}</td><td>records a request, applies a fault to it, or passes it to the platform's API</td></tr>
 * <tr><td>{@code FaultQueue}</td><td>the faults that wait for a matching request</td></tr>
 * <tr><td>{@code FaultAction}</td><td>what one fault does to a request</td></tr>
 * <tr><td>{@code PathPattern}</td><td>matches a path against a pattern with placeholders</td></tr>
 * <tr><td>{@code Reply}</td><td>what the caller receives: a response, part of one, or nothing</td></tr>
 * <tr><td>{@code ReplyWriter}</td><td>writes a reply to the connection</td></tr>
 * <tr><td>{@code WebhookSender}</td><td>posts webhooks in order, and retries them on a schedule</td></tr>
 * <tr><td>{@code WebhookMessage}</td><td>a webhook to deliver</td></tr>
 * <tr><td>{@code RetrySchedule}</td><td>when a platform retries a webhook, and when it gives up</td></tr>
 * <tr><td>{@code DeliveryTiming}</td><td>how fast the delays between attempts pass, and the timeout of an attempt</td></tr>
 * <tr><td>{@code LoopbackUrl}</td><td>checks that a webhook receiver is on this machine</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.sandbox.server;

import org.jspecify.annotations.NullMarked;
