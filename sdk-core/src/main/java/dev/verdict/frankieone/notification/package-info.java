/**
 * FrankieOne's notifications (webhooks). A notification is a reason to fetch an execution, and no result.
 *
 * <p>The token that FrankieOne can send proves that FrankieOne sent some notification in the last hours. It does not cover the body. So
 * a {@link dev.verdict.frankieone.notification.Notification} only names what to fetch: fetch the execution, and act on its verdict.
 *
 * <pre>{@code
 * check.check(Headers.lookup(request::getHeader));                // InvalidSignatureException: respond with its suggestedStatus()
 * Notification notification = Notification.parse(body);           // UnreadableBodyException: respond with 400
 * queue.add(notification);                                        // then respond with 200
 * }</pre>
 *
 * <p>The consumer of the queue has two ways to continue. It can load the reference that was stored under {@code workflowExecutionId}
 * at the start of the run, and fetch the execution. Or it can wake the waits for that id by {@link dev.verdict.poll.Poller#wake}, which
 * needs no reference.
 *
 * <p>After a response with 5xx or 4xx, FrankieOne sends the notification again every 15 minutes, up to 50 times. 400 stops the retries.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.notification.Notification}</td><td>the notification: what to fetch</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.notification.NotificationCheck}</td><td>checks the token of a request</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.notification.Hint}</td><td>what to do after a notification</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.notification.NotificationFunction}</td><td>what a notification is about</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.notification.NotificationType}</td><td>the type of a notification; has no effect</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The classes that decide, in reading order:
 * <ol>
 * <li>{@code BearerToken}: the token in the request.
 * <li>{@code TokenRules}: which issuer, times and header a token must have.
 * </ol>
 */
@NullMarked
package dev.verdict.frankieone.notification;

import org.jspecify.annotations.NullMarked;
