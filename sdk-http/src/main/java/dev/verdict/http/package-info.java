/**
 * The clients: they start executions, look at them, wait for them to end, and find out what became of those whose answer was
 * lost.
 *
 * <p>Start at {@link dev.verdict.http.FrankieOneClient}, or at {@link dev.verdict.http.SeonClient}, which starts runs and needs no more,
 * since SEON tells what becomes of them. What a call that starts or changes something can lead to:
 *
 * <pre>
 * execute, override, initWorkflow
 *  ├─ too many calls of this client    CallRejectedException: not sent
 *  ├─ not sent: no connection          tried again; in the end TransportException: nothing was done
 *  ├─ not sent: out of time            TransportException: nothing was done
 *  ├─ refused unread                  on another connection at once, then tried again; in the end TransportException, or
 *  │                                   HttpStatusException for 421: nothing was done
 *  └─ sent
 *      ├─ 2xx that can be read         Execution, finished or running; StartedRun; the answer to an override
 *      ├─ 429                          tried again; in the end HttpStatusException: nothing was done
 *      ├─ 400 401 403 404 409 422      HttpStatusException: nothing was done
 *      └─ anything else                OutcomeUnknownException: it may have been done, is not sent again, and carries the
 *                                      Attempt that FrankieOneClient.findOut takes (not for SEON)
 * </pre>
 *
 * <p>So it is sent again only where it is certain that nothing was done. A call that changes nothing is tried again after any
 * failure that may pass; {@link dev.verdict.http.RetryPolicy} says how often.
 *
 * <p>{@link dev.verdict.http.FrankieOneClient}, {@link dev.verdict.http.Individuals}, {@link dev.verdict.http.Organizations} and
 * {@link dev.verdict.http.Workflows} are interfaces, so that a test can put its own in their place; what they answer with can be
 * made by a test too, such as {@link dev.verdict.http.Execution#of(ExecutionReference)} and {@link
 * dev.verdict.http.Listing#of(java.util.List)}.
 *
 * <p>But for the caller's own {@code OkHttpClient} in {@link dev.verdict.http.FrankieOneClientBuilder}, no type of the HTTP
 * library is in a signature here, and its own exceptions are a cause only where their text cannot repeat what was sent or
 * received.
 */
@NullMarked
package dev.verdict.http;

import org.jspecify.annotations.NullMarked;
