/**
 * Many waits at once in one process: {@link dev.verdict.examples.many.AwaitMany} executes thousands of workflows and waits for all of them
 * with one client.
 *
 * <table>
 * <caption>What to copy, and what stands in for a platform</caption>
 * <thead><tr><th>class</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.examples.many.WaitMetrics}</td><td>gauges of a client's waits and rate budget, for Micrometer</td></tr>
 * <tr><td>{@link dev.verdict.examples.many.WaitSpans}</td><td>a span for each wait, for OpenTelemetry</td></tr>
 * <tr><td>{@link dev.verdict.examples.many.CallObservations}, {@link dev.verdict.examples.many.PollMetrics}, {@link
 * dev.verdict.examples.many.CountedInbox}</td><td>calls, polls and webhooks, for Micrometer</td></tr>
 * <tr><td>{@link dev.verdict.examples.many.CallSpans}</td><td>a span for each call, for OpenTelemetry</td></tr>
 * <tr><td>{@code ManyWaits}</td><td>executes, finds out after a lost response, waits, and stops in order</td></tr>
 * <tr><td>{@code PendingFile}</td><td>what a process that ends leaves to the next one</td></tr>
 * <tr><td>{@code NotificationInbox}</td><td>FrankieOne's notifications wake the waits</td></tr>
 * <tr><td>{@link dev.verdict.examples.many.SandboxProcess}, {@code Platform}, {@code Planned}</td><td>the sandbox with its applicants and
 * faults, in this process or in one of its own</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.examples.many;

import org.jspecify.annotations.NullMarked;
