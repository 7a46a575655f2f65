/**
 * The client of FrankieOne: it starts executions, looks at them, waits for them to end, and finds out what became of those whose
 * response was lost. Start at {@link dev.verdict.http.frankieone.FrankieOneClient}.
 *
 * <p>What a call that starts or changes something can lead to:
 *
 * <pre>
 * execute, override, initWorkflow (SEON)
 *  ├─ too many calls of this client    CallRejectedException: not sent
 *  ├─ not sent: no connection          retried; in the end TransportException: nothing was done
 *  ├─ not sent: out of time            TransportException: nothing was done
 *  ├─ refused unread                   on another connection at once, then retried; in the end TransportException, or
 *  │                                   HttpStatusException for 421: nothing was done
 *  └─ sent
 *      ├─ 2xx that can be read         Execution, finished or running; StartedRun; the response to an override
 *      ├─ 429                          retried; in the end HttpStatusException: nothing was done
 *      ├─ 400 401 403 404 409 422      HttpStatusException: nothing was done
 *      └─ anything else                OutcomeUnknownException: it may have been done, is not sent again, and carries the
 *                                      Attempt that FrankieOneClient.findOut takes (not for SEON)
 * </pre>
 *
 * <p>A request is sent again only where it is certain that nothing was done. A call that changes nothing is retried after any
 * transient failure; {@link dev.verdict.http.RetryPolicy} says how often.
 *
 * <table>
 * <caption>Public types</caption>
 * <tr><th>type</th><th>what it is</th></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.FrankieOneClient}</td><td>the client: waits, finds out, retrieves; leads to the next three</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Individuals}</td><td>the calls about people</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Organizations}</td><td>the calls about companies</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Entities}</td><td>the calls that those two have in common</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Workflows}</td><td>the workflows of the account</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.FrankieOneClientBuilder}</td><td>builds a client</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.FrankieOneEnvironment}</td><td>FrankieOne's installations</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.CallOptions}</td><td>what is different for single calls: time limits, child account, username</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ExecuteOptions}</td><td>how an execution is started</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ExecuteAgain}</td><td>how often an execution may be started again after a technical failure</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Execution}</td><td>an execution that was started, with its result if there is one</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ExecutionReference}</td><td>where an execution is: a short string that resumes anywhere</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Attempt}</td><td>what is about to be started or changed: stored before it is sent</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Findings}</td><td>what was found out about an attempt</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ClientCheck}</td><td>whether host and credentials work</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.EntityKind}</td><td>individual or organization</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.NewIndividual}</td><td>a person to be created, with the next two</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.IdentityDocument}</td><td>a document of that person</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.PostalAddress}</td><td>an address of that person</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.OrganizationSubject}</td><td>how a company is named</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.RegistrationDetail}</td><td>a company's entry in a register</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.HostedUrlRequest}</td><td>what a link for a person is to lead to</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.DetailLevel}</td><td>with or without images</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ExecutionsFilter}</td><td>which executions to list</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ProcessResultsFilter}</td><td>which process results to list</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.WorkflowsFilter}</td><td>which workflows to list</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ApiRequest}</td><td>a call that the client has no method for</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ApiResponse}</td><td>its response</td></tr>
 * </table>
 *
 * <p>The clients are interfaces, so that a test can put its own in their place. What they return can be made by a test too: {@link
 * dev.verdict.http.frankieone.Execution#of(ExecutionReference)}, {@link dev.verdict.http.Listing#of(java.util.List)}. The interface
 * and its builder know each other, since {@code FrankieOneClient.builder()} is where a user starts; the implementation is known to
 * the builder only.
 *
 * <p>But for the caller's own {@code OkHttpClient} in {@link dev.verdict.http.frankieone.FrankieOneClientBuilder}, no type of the HTTP
 * library is in a signature here, and its own exceptions are a cause only where their text cannot repeat what was sent or received.
 */
@NullMarked
package dev.verdict.http.frankieone;

import org.jspecify.annotations.NullMarked;
