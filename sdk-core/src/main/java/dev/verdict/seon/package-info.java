/**
 * SEON's webhooks, and the workflow run that is built from them.
 *
 * <p>SEON has no call that reads a run. It sends webhooks, each at least once and in any order. {@link dev.verdict.seon.SeonWebhook}
 * checks the signature and returns a {@link dev.verdict.seon.SeonEvent}. {@link dev.verdict.seon.WorkflowRun} folds events into the
 * run; their order makes no difference:
 *
 * <pre>{@code
 * ReceivedEvent received = webhook.receive(headers, body);   // throws if the signature is wrong
 * if (received.event() instanceof WorkflowEvent event) {
 *     WorkflowRun run = load(event.runId()).apply(event);    // load: WorkflowRun.parse(bytes) or WorkflowRun.start(runId)
 *     save(run.toJson());
 *     switch (run.verdict().kind()) { … }
 * }
 * }</pre>
 *
 * <p>Sessions and transactions do not carry the id of a run. If you know the run, add them with {@link
 * dev.verdict.seon.WorkflowRun#link}; if there is none, read them without a run. Records keep fields that this version does not know;
 * see {@link dev.verdict.json.JsonRecord}.
 *
 * <h2>Public types</h2>
 * <table>
 * <caption>Webhooks and events</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.seon.SeonWebhook}</td><td>checks the signature of a webhook and parses it</td></tr>
 * <tr><td>{@link dev.verdict.seon.ReceivedEvent}</td><td>an event with the id of its delivery</td></tr>
 * <tr><td>{@link dev.verdict.seon.SeonEvent}</td><td>any event: one of the following</td></tr>
 * <tr><td>{@link dev.verdict.seon.WorkflowEvent}</td><td>an event of a run: the next two</td></tr>
 * <tr><td>{@link dev.verdict.seon.WorkflowUpdated}</td><td>the status of a run changed</td></tr>
 * <tr><td>{@link dev.verdict.seon.WorkflowFinished}</td><td>a run ended</td></tr>
 * <tr><td>{@link dev.verdict.seon.IdvSessionFinished}</td><td>an identity verification session ended</td></tr>
 * <tr><td>{@link dev.verdict.seon.TransactionProcessed}</td><td>SEON scored a transaction</td></tr>
 * <tr><td>{@link dev.verdict.seon.TransactionStatusUpdate}</td><td>the states of transactions changed</td></tr>
 * <tr><td>{@link dev.verdict.seon.AmlEvent}</td><td>an event about AML screening</td></tr>
 * <tr><td>{@link dev.verdict.seon.ListsEvent}</td><td>an event about lists</td></tr>
 * <tr><td>{@link dev.verdict.seon.Ping}</td><td>the test request at the registration of an endpoint</td></tr>
 * <tr><td>{@link dev.verdict.seon.UnknownEvent}</td><td>an event that this version does not know</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>The data of events</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.seon.WorkflowExecution}</td><td>the run's id, workflow and status in a workflow event</td></tr>
 * <tr><td>{@link dev.verdict.seon.WorkflowReference}</td><td>the workflow's id and name</td></tr>
 * <tr><td>{@link dev.verdict.seon.RunStatus}</td><td>the status of a run</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.IdvSession}</td><td>the data of a session; see {@link dev.verdict.seon.idv}</td></tr>
 * <tr><td>{@link dev.verdict.seon.Transaction}</td><td>the data of a transaction; its parts are in {@link dev.verdict.seon.transaction}
 *     </td></tr>
 * <tr><td>{@link dev.verdict.seon.RiskSignal}</td><td>the risk signals of a transaction</td></tr>
 * <tr><td>{@link dev.verdict.seon.EkycResult}</td><td>the result of a transaction's eKYC check</td></tr>
 * <tr><td>{@link dev.verdict.seon.TransactionState}</td><td>the new state of a transaction in a status update</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Runs</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.seon.WorkflowRun}</td><td>a run, and everything that can be read from it</td></tr>
 * <tr><td>{@link dev.verdict.seon.RunStart}</td><td>the data that a run was started with</td></tr>
 * <tr><td>{@link dev.verdict.seon.StatusAt}</td><td>a status and its time</td></tr>
 * <tr><td>{@link dev.verdict.seon.Reopening}</td><td>a run continued after its end</td></tr>
 * <tr><td>{@link dev.verdict.seon.RunStep}</td><td>a session or a transaction of a run</td></tr>
 * <tr><td>{@link dev.verdict.seon.AnalystEntry}</td><td>an entry of the analyst log</td></tr>
 * <tr><td>{@link dev.verdict.seon.ManualChange}</td><td>a change of status by a person</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>Storing a run</h2>
 * <p>Any store of JSON can keep {@link dev.verdict.seon.WorkflowRun#toJson}. PostgreSQL's jsonb, MySQL's JSON and document stores
 * reorder fields and rewrite numbers, for example {@code 41.50} as {@code 41.5} or {@code 1E+2} as {@code 100}. The run that is read
 * from them is equal, and it still recognizes duplicate events. An event that such a store would refuse or round is written as base64
 * text instead of an object. That is an event with the character NUL (which jsonb refuses), with an unpaired surrogate, or with a
 * number that a {@code double} would change. The run's id and the fields that a store added are written unchanged.
 *
 * <h2>Where a rule is</h2>
 * <p>The classes that decide, in reading order:
 * <ol>
 * <li>{@code SeonWebhook}: which requests are genuine.
 * <li>{@code EventParser}: which record an event is, and which fields it must have.
 * <li>{@code RunState}: which events a run takes. {@code OrderedEntry}: their order, and which of two duplicates stays.
 * <li>{@code StatusOrder}: which status counts if times are equal or missing.
 * <li>{@code StatusHistory}: the status history, manual changes, reopenings and the override.
 * <li>{@code AnalystLogMatcher}: which log entry explains which manual change. {@code AnalystLog}: which entries no webhook confirms.
 * <li>{@code VerdictRules}: the verdict, the progress and the advice for a status.
 * <li>{@code RunSteps}: the steps of a run.
 * <li>{@code RunFailures}: the failing steps and their reasons.
 * <li>{@code RunContradictions}: what in a run contradicts the rest.
 * <li>{@code RunExplanation}: the text of {@code explain()}.
 * <li>{@code RunJson}: the JSON of a run. {@code StoredJson}: an object in it. {@code CanonicalText}: equality of content.
 * <li>{@code RunProjections}: the computed values of a run, computed on first use.
 * <li>{@code SentValues}: values outside of records. {@code Numbers}: numbers as text. {@code NestingLimit}: the depth of JSON.
 * </ol>
 *
 * <h2>Why events and rules share a package</h2>
 * <pre>
 *   WorkflowRun  &lt;──&gt;  rule classes      a run delegates to the rules, and they read the run
 *        │             │    ^
 *        v             │    │           RunStatus.verdictKind
 *    RunState          v    │
 *        │          event records
 *        v             ^    │
 *   EventParser  &lt;─────┘    │           SeonEvent.parse
 *        │                  │
 *        v                  v
 *   NestingLimit, SentValues, Numbers   seon.idv, seon.transaction
 * </pre>
 * <p>Two packages would use each other: {@code RunState} reads stored events through {@code EventParser} without parsing them twice,
 * {@code RunStatus} gets its kind of verdict from {@code VerdictRules}, and records and rules share the three helpers in the last
 * line. All of these are package-private. Java has no visibility for two packages only, so a split would make them public API.
 */
@NullMarked
package dev.verdict.seon;

import org.jspecify.annotations.NullMarked;
