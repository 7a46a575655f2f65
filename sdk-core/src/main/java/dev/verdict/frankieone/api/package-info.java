/**
 * The responses to FrankieOne's other calls: the search for profiles, what the workflows of an account are, hosted URLs, and stored
 * responses. No verdict depends on these records.
 *
 * <p>This package uses {@code dev.verdict.frankieone} and is not used by it. {@link dev.verdict.frankieone.ServiceProfile} stands there,
 * since the envelope of a result holds it; so do the pages of results.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.api.ProfileMatches}</td><td>the profiles that a search found</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.ProfileMatch}</td><td>one of them</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.ServiceProfileResponse}</td><td>a service profile that was read or created</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowPage}</td><td>a page of the workflows of an account</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowDefinition}</td><td>a workflow: its versions, steps and variables</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowStep}</td><td>a step of a workflow</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowStepType}</td><td>the type of a step</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowVariable}</td><td>a variable of a workflow</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowVariableType}</td><td>the type of a variable</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.WorkflowLookup}</td><td>the workflow of the account</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.HostedUrl}</td><td>a link that a person opens to be verified</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.api.RetrievedResponse}</td><td>the stored response to an earlier request</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.frankieone.api;

import org.jspecify.annotations.NullMarked;
