/**
 * The client of SEON's orchestration API: it starts runs and needs no more, since SEON reports a run by webhooks, which {@code
 * dev.verdict.seon} receives. Start at {@link dev.verdict.http.seon.SeonClient}.
 *
 * <table>
 * <caption>Public types</caption>
 * <tr><th>type</th><th>what it is</th></tr>
 * <tr><td>{@link dev.verdict.http.seon.SeonClient}</td><td>the client</td></tr>
 * <tr><td>{@link dev.verdict.http.seon.SeonClientBuilder}</td><td>builds a client</td></tr>
 * <tr><td>{@link dev.verdict.http.seon.SeonRegion}</td><td>SEON's installations</td></tr>
 * <tr><td>{@link dev.verdict.http.seon.WorkflowInputs}</td><td>what a run is started with</td></tr>
 * <tr><td>{@link dev.verdict.http.seon.StartedRun}</td><td>a run that was started, with the token for the browser</td></tr>
 * </table>
 */
@NullMarked
package dev.verdict.http.seon;

import org.jspecify.annotations.NullMarked;
