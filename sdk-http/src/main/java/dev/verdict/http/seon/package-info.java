/**
 * The client for SEON's orchestration API. It starts workflow runs and does nothing else: SEON reports on a run by webhooks, which
 * {@code dev.verdict.seon} parses. Start at {@link dev.verdict.http.seon.SeonClient}.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.seon.SeonClient}</td><td>the client</td></tr>
 * <tr><td>{@link dev.verdict.http.seon.SeonClientBuilder}</td><td>builds a client</td></tr>
 * <tr><td>{@link dev.verdict.http.seon.SeonRegion}</td><td>the SEON regions and their base URLs</td></tr>
 * <tr><td>{@link dev.verdict.http.seon.WorkflowInputs}</td><td>the inputs of a run</td></tr>
 * <tr><td>{@link dev.verdict.http.seon.StartedRun}</td><td>a started run, with the token for the browser</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Package-private: {@code HttpSeonClient} is the client over HTTP, {@code SeonErrors} parses error responses.
 */
@NullMarked
package dev.verdict.http.seon;

import org.jspecify.annotations.NullMarked;
