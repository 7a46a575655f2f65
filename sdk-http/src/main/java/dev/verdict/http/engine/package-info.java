/**
 * Internal, and not exported: how a call goes out, once or again, within its bounds. It knows no platform and no result. A client's
 * room describes a call as an {@code ApiCall} and hands it to a {@code CallRunner}.
 *
 * <p>In reading order:
 *
 * <pre>
 * ApiCall                     what to send, and how to read the response
 *  └─ CallRunner              sends it with the settings of a client, or of a view of one
 *      └─ Transport           one origin, its connections and threads
 *          └─ RetryingCall    one call with all its attempts, and the future of what it brings
 *              ├─ Bulkhead            bounds the calls on the network, and those that wait
 *              ├─ RateBudget          (verdict-core) the permit to send
 *              ├─ SendLatch           one attempt's way out: whether the server can have processed the request
 *              │   ├─ SendGuard       checks the connection right before the first byte
 *              │   └─ ResendInterceptor  another connection, where it is proved that nothing was processed
 *              ├─ ResendRules         whether a failed call may be sent again, and whether its outcome is known
 *              ├─ Backoff             the pause before the next attempt
 *              ├─ StoppableReading    reads the response within the call's time
 *              └─ CallEventPublisher  tells the listener
 * MonitoredSocket …           counts what comes over the wire, and notices what the server closed
 * </pre>
 *
 * <p>Outside its room it uses {@code dev.verdict.http}, and of verdict-core {@code dev.verdict}, {@code dev.verdict.json}, {@code
 * dev.verdict.signature}'s check of credentials, and {@code dev.verdict.poll}'s timer and rate budget.
 */
@NullMarked
package dev.verdict.http.engine;

import org.jspecify.annotations.NullMarked;
