/**
 * The responses to FrankieOne's other requests: searches for profiles, the list of workflows, hosted URLs, and stored responses. Each
 * has a {@code parse} method. No verdict depends on these records.
 *
 * <p>This package uses {@code dev.verdict.frankieone}, which does not use it. {@link dev.verdict.frankieone.ServiceProfile} and the
 * pages of results are in that package, because a response with a result contains a profile.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.api.ProfileMatches}</td><td>the matches of a search for service profiles</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.ProfileMatch}</td><td>one match</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.ServiceProfileResponse}</td><td>a service profile that was read or created</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowPage}</td><td>the workflows that an account can run</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowLookup}</td><td>one workflow</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowDefinition}</td><td>the definition of a workflow</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowStep}</td><td>a step in a definition</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowStepType}</td><td>the type of a step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowVariable}</td><td>a variable in a definition</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowVariableType}</td><td>the type of a variable</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.HostedUrl}</td><td>a link that a person opens to verify themselves</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.RetrievedResponse}</td><td>the stored response to an earlier request</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.frankieone.api;

import org.jspecify.annotations.NullMarked;
