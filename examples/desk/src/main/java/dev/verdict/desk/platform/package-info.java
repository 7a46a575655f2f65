/**
 * The platforms behind the desk. It knows no page.
 *
 * <table>
 * <caption>Classes, in reading order</caption>
 * <thead><tr><th>class</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@code Platforms}, {@code PlatformOptions}</td><td>entry point: starts the sandboxes and the clients, and fills the store</td></tr>
 * <tr><td>{@code WebhookInbox}</td><td>receives the webhooks of a platform</td></tr>
 * <tr><td>{@code FrankieOneInbox}, {@code FrankieOneRuns}, {@code FrankieOneActions}</td><td>FrankieOne: notifications, fetches, overrides</td></tr>
 * <tr><td>{@code SeonInbox}, {@code SeonRuns}, {@code SeonActions}</td><td>SEON: webhooks, runs, the admin panel</td></tr>
 * <tr><td>{@code LiveRuns}</td><td>ends the sample runs that are pending</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.desk.platform;

import org.jspecify.annotations.NullMarked;
