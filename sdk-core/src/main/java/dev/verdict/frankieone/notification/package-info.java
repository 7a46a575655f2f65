/**
 * FrankieOne's notifications (webhooks): a knock on the door, and no more.
 *
 * <p>The token that FrankieOne can send along says that it was FrankieOne who knocked, some time today. It does not cover the
 * body. So a {@link dev.verdict.frankieone.notification.Notification} says where to look and never what is the case: fetch the
 * execution, and act on its verdict.
 *
 * <pre>{@code
 * check.check(Headers.lookup(request::getHeader));                // InvalidSignatureException: answer its suggestedStatus()
 * Notification notification = Notification.parse(body);            // UnreadableBodyException: answer 400
 * queue.add(notification);                                        // then answer 200
 * }</pre>
 *
 * <p>Whoever takes it from the queue looks up the reference that was stored under {@code workflowExecutionId} when the run began,
 * and fetches the execution; or wakes the waits for it, for which that id alone is enough ({@link dev.verdict.poll.Poller#wake}).
 *
 * <p>FrankieOne sends again what was answered with 5xx or with 4xx, every 15 minutes up to 50 times; 400 makes it stop.
 */
@NullMarked
package dev.verdict.frankieone.notification;

import org.jspecify.annotations.NullMarked;
