/**
 * The clients: they start executions, look at them, and wait for them to end.
 *
 * <p>Start at {@link dev.verdict.http.FrankieOneClient}. What a call that starts an execution can lead to:
 *
 * <pre>
 * execute
 *  ├─ not sent                         TransportException: no connection, or no time left to send it; do it again if you like
 *  └─ sent, once and never again
 *      ├─ 2xx with an execution id     Execution, finished or running
 *      ├─ 400 401 403 404 409 422 429  HttpStatusException: nothing was started
 *      └─ anything else                OutcomeUnknownException: it may have been started, and says how to find out
 * </pre>
 *
 * <p>No type of the HTTP library is in a signature here, and its own exceptions are a cause only where their text cannot
 * repeat what was sent or received.
 */
@NullMarked
package dev.verdict.http;

import org.jspecify.annotations.NullMarked;
