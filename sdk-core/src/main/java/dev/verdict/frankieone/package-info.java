/**
 * FrankieOne's workflow results, for individuals and organizations, and the rules that turn them into verdict, override and failing
 * steps.
 *
 * <p>{@link dev.verdict.frankieone.WorkflowResponse} is the response of an execute or get call. It contains the {@link
 * dev.verdict.frankieone.WorkflowResult}:
 *
 * <pre>{@code
 * WorkflowResult result = WorkflowResponse.parse(bytes).workflowResult();
 * switch (result.verdict().kind()) { … }
 * }</pre>
 *
 * <p>The records mirror FrankieOne's KYC V2 API 2.0.1 and keep fields that this version does not know; see {@link
 * dev.verdict.json.JsonRecord}. The person and the company beside a result are {@link dev.verdict.frankieone.individual.Individual} and
 * {@link dev.verdict.frankieone.organization.Organization}.
 *
 * <h2>Public types</h2>
 * <table>
 * <caption>Results</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowResponse}</td><td>the response of an execute or get call: the envelope of a
 *     result</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowResult}</td><td>the result of one execution</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowResults}</td><td>a page of results</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowExecutionState}</td><td>the technical state of an execution</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowStatus}</td><td>the outcome of an execution</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.LifecyclePhase}</td><td>the phase of the customer lifecycle; decides the meaning of {@code
 *     CLEAR}</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.MonitoringType}</td><td>what is monitored</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowExecutionType}</td><td>whether an execution called providers</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowSteps}</td><td>the lists of step names</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowIssue}</td><td>a finding that may need a person</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.IssueCategory}</td><td>the category of an issue</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.IssueType}</td><td>the type of an issue</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.IssueSeverity}</td><td>the severity of an issue</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ResultError}</td><td>an error of a run, a step or a check</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Steps and evidence</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.StepResult}</td><td>one attempt at one step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.StepOutcome}</td><td>the outcome of a step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.StepHistory}</td><td>one step with all its attempts</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.PassedStep}</td><td>a step that passed, with the reasons</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ProcessResult}</td><td>the evidence of one check at one source</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ProcessResultClass}</td><td>the class of a check</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ProcessOutcome}</td><td>the outcome of a check</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ProcessResultState}</td><td>the technical state of a check</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.SystemStatus}</td><td>whether a check still counts</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ManualStatus}</td><td>a reviewer's decision about a check</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.Standing}</td><td>whether a check counts today, for or against the entity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.Evidence}</td><td>a filterable view of checks</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ProcessResults}</td><td>a page of checks</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ProviderResult}</td><td>the response of a provider in a check</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ServiceProvider}</td><td>a provider that a step called</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.NormalizedLevel}</td><td>a level on the provider's scale and on FrankieOne's</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.AmlHits}</td><td>the number of unresolved hits of a screening</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.AmlHitKind}</td><td>the kind of list that a hit is on</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.MatchlistAction}</td><td>the action of a list on a match</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.NameMatchOrder}</td><td>the order of the name parts that matched best</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Risk and changes</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.EffectiveRisk}</td><td>the risk that applies, and its source</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.RiskAssessment}</td><td>the risk of an entity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.RiskLevel}</td><td>the level of a risk</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.RiskFactor}</td><td>a factor of a risk assessment</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.RiskFactorStatus}</td><td>whether a factor still counts</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.StepRisk}</td><td>the risk that a step found</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.StepRiskFactor}</td><td>a factor of that risk</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.StepRiskInput}</td><td>a value that such a factor was computed from</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ProcessRiskFactor}</td><td>a value that a check contributes to the risk assessment</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowChanges}</td><td>the differences between two snapshots of an execution</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Service profiles and shared types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.ServiceProfile}</td><td>an entity as a customer of one service</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ServiceProfileState}</td><td>the state of a service profile</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ServiceProfileSubscription}</td><td>a subscription to monitoring</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.SubscriptionStatus}</td><td>whether monitoring is enabled</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.WorkflowSummary}</td><td>the summary of a run in a service profile</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.EntityType}</td><td>the type of an entity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ObjectType}</td><td>the type of an object that a step or check examined</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.DocumentType}</td><td>the type of a document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.Attribute}</td><td>a typed value, such as a note</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.ListMeta}</td><td>the position of a page in its list</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>Where a rule is</h2>
 * <p>The classes that decide, in reading order:
 * <ol>
 * <li>{@code ExecutionBodies}: which body is a result, and which is the response for an accepted or running execution.
 * <li>{@code VerdictRules}: the verdict, the progress, the advice and the override.
 * <li>{@code EvidenceRules}: which checks count, and for or against the entity. {@code Matchlists}: when a hit on an allow list does
 *     not count. {@code DistinctChecks}: duplicate checks.
 * <li>{@code StepHistories}: the attempts at each step and subject, and which of them decide.
 * <li>{@code FailingSteps}: the failing steps. {@code PassedSteps}: the steps that passed.
 * <li>{@code StepReasons}: the reasons for the outcome of a step. {@code AmlCounts}: the unresolved hits.
 * <li>{@code IssueRules}: which issues are open, and their order.
 * <li>{@code RiskRules}: which risk applies.
 * <li>{@code OwnershipChecks}: which check of a run has the ownership of an organization.
 * <li>{@code Contradictions}: what in a result contradicts the rest.
 * <li>{@code Explanation}: the text of {@code explain()}.
 * </ol>
 *
 * <h2>Why records and rules share a package</h2>
 * <p>{@code verdict()} is a method of the record {@code WorkflowResult}, which calls {@code VerdictRules}, and the rules read the record.
 * Packages of their own would use each other, and the rules would have to be public.
 *
 * <p>These uses remain between the packages:
 * <pre>
 *   notification  ──&gt;  dev.verdict.frankieone  &lt;──&gt;  summary, evidence
 * </pre>
 * <ul>
 * <li>{@code notification} uses {@code EntityType}, and links to {@code WorkflowResult}. The base package does not use it.
 * <li>The base package uses {@code summary} and {@code evidence}: a step result holds a summary, a process result holds evidence, and
 *     the rules read both.
 * <li>{@code summary} and {@code evidence} use only enums and small records of the base package, such as {@code RiskLevel} and {@code
 *     Attribute}. They use neither results nor rules, nor each other.
 * </ul>
 */
@NullMarked
package dev.verdict.frankieone;

import org.jspecify.annotations.NullMarked;
