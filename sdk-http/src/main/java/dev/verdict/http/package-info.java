/**
 * The types that the clients of all platforms share: events of calls, retries, and lists in pages.
 *
 * <p>Pass a {@link dev.verdict.http.CallListener} and a {@link dev.verdict.http.RetryPolicy} to the builder of a client. Read a {@link
 * dev.verdict.http.Listing} like any {@code Iterable}:
 *
 * <pre>{@code
 * builder.listener(CallListener.logging())
 *         .retryPolicy(RetryPolicy.defaults().withAttempts(2));
 * for (WorkflowResult result : listing) { … }
 * }</pre>
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.http.CallListener}</td><td>receives the events of all calls of a client; can log them</td></tr>
 * <tr><td>{@link dev.verdict.http.CallEvent}</td><td>an event of a call: started, attempted, retrying, finished</td></tr>
 * <tr><td>{@link dev.verdict.http.RetryPolicy}</td><td>when a failed call is retried, and how often</td></tr>
 * <tr><td>{@link dev.verdict.http.Listing}</td><td>a list that a platform sends in pages; pages are fetched as you read</td></tr>
 * <tr><td>{@link dev.verdict.http.Page}</td><td>one page of a list</td></tr>
 * <tr><td>{@link dev.verdict.http.PageSource}</td><td>fetches the pages of a list</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The package-private classes, in reading order:
 * <ol>
 * <li>{@code PageCursor}: which items are new, which page comes next, and when a list ends.
 * <li>{@code PageCollector}: collects a list without blocking.
 * </ol>
 *
 * <p>The clients are in {@code dev.verdict.http.frankieone} and {@code dev.verdict.http.seon}. The engine that sends their calls is in
 * {@code dev.verdict.http.engine}, which is internal. This package uses none of them. Dependencies point one way:
 *
 * <pre>
 * http.frankieone ─┐
 *                  ├─▶ http.engine ─▶ http ─▶ the packages of verdict-core
 * http.seon ───────┘
 * </pre>
 */
@NullMarked
package dev.verdict.http;

import org.jspecify.annotations.NullMarked;
