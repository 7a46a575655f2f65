/**
 * Sends the calls of the clients: retries, time limits, once-only calls, rate limits. Internal: the module does not export it. It
 * does not know any platform or any result.
 *
 * <p>A client describes a call as an {@link dev.verdict.http.engine.ApiCall} and passes it to a {@link
 * dev.verdict.http.engine.CallRunner}:
 *
 * <pre>{@code
 * ApiCall<Thing> call = ApiCall.get("/v2/things/{id}", Map.of("id", id), Query.NONE, Thing::read, Thing::requestId);
 * Thing thing = runner.call(call);
 * }</pre>
 *
 * <p>How a call gets to the network:
 *
 * <pre>
 * ApiCall                     the request to send, and how to read the response
 *  └─ CallRunner              sends it with the settings of a client, or of a view of one
 *      └─ Transport           one origin, its connections and threads
 *          └─ RetryingCall    a call with all its attempts, and the future of its result
 *              ├─ Bulkhead            limits the calls on the network, and those that wait
 *              ├─ RateBudget          (verdict-core) the permit to send
 *              ├─ SendLatch           whether the server can have processed the request of an attempt
 *              │   ├─ SendGuard       checks the connection right before the first byte
 *              │   └─ ResendInterceptor  resends on another connection if it is proved that nothing was processed
 *              ├─ ResendRules         whether a failed call may be retried, and whether its outcome is known
 *              ├─ Backoff             the pause before the next attempt
 *              ├─ StoppableReading    reads the response within the call's time
 *              └─ CallEventPublisher  publishes events to the listener
 * MonitoredSocket …           counts received bytes, and notices that the server closed the connection
 * </pre>
 *
 * <p>All types, in reading order:
 *
 * <table>
 * <caption>Calls and transport</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.engine.ApiCall}</td><td>a call: the request to send, and how to read the response</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.CallRunner}</td><td>makes calls with the settings of a client, or of a view of one</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.CallSettings}</td><td>the time limits, retry policy and headers of a call</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.Transport}</td><td>sends calls to one origin; owns the connections and threads</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.CallContext}</td><td>what all calls of a client share</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.TransportSettings}</td><td>what the calls of a client share</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.RetryingCall}</td><td>a call with all its attempts, and the future of its result</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.LiveCall}</td><td>a call that has not ended, as the client sees it when it closes</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.AttemptResult}</td><td>the result of one attempt</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.CallFuture}</td><td>a future whose cancellation has a reason</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.Futures}</td><td>combines futures so that cancelling the last one cancels the running one</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.CallEventPublisher}</td><td>publishes the events of a call to the listener</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Once only</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.engine.SendLatch}</td><td>lets a once-only call pass to the network once</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.SendGuard}</td><td>checks the connection right before the first byte</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.ResendInterceptor}</td><td>resends on another connection if nothing was processed</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.UnprocessedException}</td><td>the server certainly has not processed the request</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.RecordedResponse}</td><td>a response that can be returned several times</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Gate, retries and pacing</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.engine.Bulkhead}</td><td>limits the calls on the network, and those that wait</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.ResendRules}</td><td>whether a failed call may be retried, and whether its outcome is known</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.Backoff}</td><td>the pause before the next attempt</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.RetryAfter}</td><td>parses {@code Retry-After}</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.HttpDate}</td><td>parses the date of a header</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.PlatformClock}</td><td>the difference between the clocks of the platform and of this machine</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Responses</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.engine.RawResponse}</td><td>a response with its complete body</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.ContentEncoding}</td><td>decompresses bodies that OkHttp leaves compressed</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.StoppableReading}</td><td>reads a response within the call's time</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.ErrorMapper}</td><td>maps an error response to an exception</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.ErrorFields}</td><td>reads the fields of error bodies</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.Ids}</td><td>which values are ids, and when two ids are the same</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.TransportFailures}</td><td>describes why no response came</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Connections</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.engine.HttpClients}</td><td>configures OkHttp</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.PooledConnection}</td><td>the connection for a request</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.MonitoredSocket}</td><td>the socket below HTTP and TLS; limits what it receives</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.MonitoredSocketFactory}</td><td>creates monitored sockets</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.MonitoredTlsSocketFactory}</td><td>creates TLS sockets on top of monitored sockets</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.ForwardingSocket}</td><td>forwards every call to another socket</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.KeepAlive}</td><td>how long a connection may be idle</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.Traffic}</td><td>counts how many bytes a connection may receive</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.TrafficLimitException}</td><td>a server sent more than that</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.HeaderLimit}</td><td>recognizes OkHttp's limit for headers</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Encoding of requests</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.engine.JsonFields}</td><td>the fields of a JSON object in a request</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.JsonBody}</td><td>writes the JSON body of a request</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.Query}</td><td>the query parameters of a request</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.PathSegment}</td><td>checks the values of path parameters</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.PercentEncoding}</td><td>encodes any text as printable ASCII</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.TokenCodec}</td><td>writes several texts as one string</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.UserAgent}</td><td>the {@code User-Agent} header</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Settings</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.engine.CommonSettings}</td><td>the settings that the clients of all platforms have</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.EnvironmentSettings}</td><td>settings from environment variables</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.BaseUrl}</td><td>the destination of all calls of a client</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.HeaderValues}</td><td>checks settings that become header values</td></tr>
 * <tr><td>{@link dev.verdict.http.engine.Durations}</td><td>checks durations in settings</td></tr>
 * </tbody>
 * </table>
 *
 * <p>It uses {@code dev.verdict.http} and, of verdict-core, {@code dev.verdict}, {@code dev.verdict.json}, the check of credentials in
 * {@code dev.verdict.signature}, and the timer and the rate budget in {@code dev.verdict.poll}.
 */
@NullMarked
package dev.verdict.http.engine;

import org.jspecify.annotations.NullMarked;
