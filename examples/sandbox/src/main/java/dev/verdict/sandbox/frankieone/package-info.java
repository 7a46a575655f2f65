/**
 * Internal: the simulation of FrankieOne's API and notifications. Not exported. It uses {@code server} and {@code fixtures}.
 *
 * <table>
 * <caption>Classes, in reading order</caption>
 * <thead><tr><th>class</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><th colspan="2">A request</th></tr>
 * <tr><td>{@code FrankieOneApi}</td><td>entry point: authenticates, routes and serves a request</td></tr>
 * <tr><td>{@code ApiCredentials}</td><td>the accepted API key and customer</td></tr>
 * <tr><td>{@code RequestHeaders}</td><td>FrankieOne's request headers</td></tr>
 * <tr><td>{@code RouteTable}, {@code Route}</td><td>which endpoint serves which method and path</td></tr>
 * <tr><td>{@code RoutedRequest}</td><td>an authenticated request with its path values and request id</td></tr>
 * <tr><td>{@code QueryParameters}, {@code PageRequest}, {@code ItemFilter}</td><td>typed parameters, paging and filters of lists</td></tr>
 * <tr><td>{@code ApiErrorException}</td><td>a rejected request, and its error response</td></tr>
 * <tr><th colspan="2">Endpoints</th></tr>
 * <tr><td>{@code ExecuteEndpoints}</td><td>start an execution</td></tr>
 * <tr><td>{@code ExecutionEndpoints}</td><td>get, list and override executions</td></tr>
 * <tr><td>{@code ServiceProfileEndpoints}</td><td>service profiles, and the search for them</td></tr>
 * <tr><td>{@code ProcessResultsEndpoint}</td><td>the process results of an entity</td></tr>
 * <tr><td>{@code RetrieveEndpoint}</td><td>an earlier response</td></tr>
 * <tr><td>{@code WorkflowsEndpoint}</td><td>the workflows</td></tr>
 * <tr><td>{@code HostedUrlEndpoint}</td><td>a hosted URL</td></tr>
 * <tr><th colspan="2">State</th></tr>
 * <tr><td>{@code SandboxState}</td><td>everything that the API remembers</td></tr>
 * <tr><td>{@code ExecutionStore}, {@code SimulatedExecution}</td><td>the executions</td></tr>
 * <tr><td>{@code StoredResponse}</td><td>the response of an execution that the sandbox did not start</td></tr>
 * <tr><td>{@code ExecutionTiming}</td><td>when an execution ends</td></tr>
 * <tr><td>{@code EntityRegistry}</td><td>entities by reference, registration number and token</td></tr>
 * <tr><td>{@code ResponseLog}</td><td>responses that can be retrieved later</td></tr>
 * <tr><th colspan="2">Results</th></tr>
 * <tr><td>{@code ResultTemplate}, {@code ResultTemplates}</td><td>the result that a workflow ends with</td></tr>
 * <tr><td>{@code InProgressResult}</td><td>a result before its execution has ended</td></tr>
 * <tr><td>{@code AbortedResult}</td><td>the results of cancelled and terminated executions</td></tr>
 * <tr><td>{@code ResultJson}</td><td>collects the JSON of a result for {@code WorkflowResultBuilder}</td></tr>
 * <tr><td>{@code SubjectKind}, {@code WorkflowTarget}</td><td>individual or organization; the workflow and entity of an execution</td></tr>
 * <tr><td>{@code Ulid}</td><td>new ids of executions and requests</td></tr>
 * <tr><th colspan="2">Notifications</th></tr>
 * <tr><td>{@code NotificationSender}</td><td>sends FrankieOne's notifications</td></tr>
 * <tr><td>{@code TokenSigner}</td><td>signs their tokens</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.sandbox.frankieone;

import org.jspecify.annotations.NullMarked;
