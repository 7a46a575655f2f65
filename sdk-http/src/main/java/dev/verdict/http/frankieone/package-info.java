/**
 * The client for FrankieOne. It starts executions, gets them, waits for them to end, and finds out the outcome of a call whose
 * response was lost. Start at {@link dev.verdict.http.frankieone.FrankieOneClient}.
 *
 * <p>The possible outcomes of a call that starts or changes something:
 *
 * <pre>
 * execute, override, initWorkflow (SEON)
 *  ├─ too many calls of this client    CallRejectedException: not sent
 *  ├─ not sent: no connection          retried; finally TransportException: nothing was done
 *  ├─ not sent: timeout                TransportException: nothing was done
 *  ├─ refused unprocessed              sent on another connection at once, then retried; finally TransportException, or
 *  │                                   HttpStatusException for 421: nothing was done
 *  └─ sent
 *      ├─ readable 2xx                 Execution, finished or running; StartedRun; the response to an override
 *      ├─ 429                          retried; finally HttpStatusException: nothing was done
 *      ├─ 400 401 403 404 409 422      HttpStatusException: nothing was done
 *      └─ anything else                OutcomeUnknownException: it may have been done and is not sent again; for FrankieOne
 *                                      it carries the Attempt to pass to FrankieOneClient.findOut
 * </pre>
 *
 * <p>The client sends such a call again only if it is certain that nothing was done. It retries a call that changes nothing after
 * any transient failure; {@link dev.verdict.http.RetryPolicy} sets how often.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.frankieone.FrankieOneClient}</td><td>the client: waits, finds out outcomes, retrieves; gives access to the calls below</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Waits}</td><td>the pending waits of a client, how they end, and totals for gauges</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Entities}</td><td>the calls that individuals and organizations have in common</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Individuals}</td><td>the calls about people</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Organizations}</td><td>the calls about companies</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Workflows}</td><td>the workflows of the account</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.FrankieOneClientBuilder}</td><td>builds a client</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.FrankieOneEnvironment}</td><td>the FrankieOne environments: UAT and production</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.CallOptions}</td><td>options of single calls: timeouts, child account, username, channel</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ClientCheck}</td><td>whether the host and the credentials work</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ExecuteOptions}</td><td>options of an execution: background or foreground, comment, tag, callback</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Execution}</td><td>a started execution, with its result if there is one</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ExecutionReference}</td><td>the ids that locate an execution, as one short string</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.EntityKind}</td><td>individual or organization</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.DetailLevel}</td><td>with or without images</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Attempt}</td><td>a record of a start or an override, to store before it is sent</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.Findings}</td><td>what {@code findOut} found about an attempt</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ExecuteAgain}</td><td>how often and when to execute again after a technical failure</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.NewIndividual}</td><td>a person to create</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.IdentityDocument}</td><td>an identity document of that person</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.PostalAddress}</td><td>an address of that person</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.OrganizationSubject}</td><td>the organization to execute a workflow for</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.RegistrationDetail}</td><td>an entry of that organization in a register</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.HostedUrlRequest}</td><td>a request for a link to a hosted verification page</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ExecutionsFilter}</td><td>which executions to list</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ProcessResultsFilter}</td><td>which process results to list</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.WorkflowsFilter}</td><td>which workflows to list</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ApiRequest}</td><td>a call that the client has no method for</td></tr>
 * <tr><td>{@link dev.verdict.http.frankieone.ApiResponse}</td><td>the response to such a call</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The clients are interfaces, so tests can replace them. Tests can also create what the clients return: {@link
 * dev.verdict.http.frankieone.Execution#of(ExecutionReference)}, {@link dev.verdict.http.Listing#of(java.util.List)}.
 *
 * <p>Package-private, in reading order:
 *
 * <ul>
 *   <li>{@code HttpFrankieOneClient}: the client over HTTP, or a view of it with other options
 *   <li>{@code HttpEntities}: the calls of {@code Entities} over HTTP
 *   <li>{@code HttpIndividuals}: the calls about individuals over HTTP
 *   <li>{@code HttpOrganizations}: the calls about organizations over HTTP
 *   <li>{@code HttpWorkflows}: the calls about workflows over HTTP
 *   <li>{@code ClientCore}: what a client and its views share: transport, poller, credentials
 *   <li>{@code Credentials}: the credentials, sent as headers
 *   <li>{@code Account}: the environment and child account that a reference must match
 *   <li>{@code EntityReads}: paths, queries and parsers of the calls about an entity that change nothing
 *   <li>{@code AccountReads}: the same for the calls that are about no entity
 *   <li>{@code EntityWrites}: the calls that start or change something, each with its {@code Attempt}
 *   <li>{@code ExecutionResponses}: parses the responses to execute, get and override, and checks that they match the request
 *   <li>{@code EntityIdCheck}: checks that a response is about the requested entity
 *   <li>{@code FrankieOneErrors}: parses error responses
 *   <li>{@code FindOut}: finds out the outcome of an attempt
 *   <li>{@code Reexecution}: executes a workflow again after technical failures
 *   <li>{@code ListParameters}: the query parameters of the filters
 *   <li>{@code Country}: checks country codes
 * </ul>
 *
 * <p>The interface and its builder depend on each other, because users start at {@code FrankieOneClient.builder()}. Only the builder
 * depends on the implementation. The only type of the HTTP library in a public signature is the caller's {@code OkHttpClient} in
 * {@link dev.verdict.http.frankieone.FrankieOneClientBuilder}. An exception of the HTTP library becomes a cause only if its message
 * cannot repeat what was sent or received.
 */
@NullMarked
package dev.verdict.http.frankieone;

import org.jspecify.annotations.NullMarked;
