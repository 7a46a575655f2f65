/**
 * Internal: the simulation of SEON's API and webhooks. Not exported. It uses {@code server} and {@code fixtures}.
 *
 * <table>
 * <caption>Classes, in reading order</caption>
 * <thead><tr><th>class</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@code SeonApi}</td><td>entry point: authenticates a request and starts a run</td></tr>
 * <tr><td>{@code RunScript}</td><td>the events of a run, and the order in which they arrive</td></tr>
 * <tr><td>{@code SimulatedRun}</td><td>one run of a script, with ids and times of its own</td></tr>
 * <tr><td>{@code WorkflowEvents}</td><td>builds the JSON of workflow events</td></tr>
 * <tr><td>{@code EventTimes}</td><td>replaces the times of a script by those of a run</td></tr>
 * <tr><td>{@code SeonWebhookSender}</td><td>signs and sends webhooks</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.sandbox.seon;

import org.jspecify.annotations.NullMarked;
