/**
 * What the users of every client see and share. It knows no platform, and nothing of how a call goes out.
 *
 * <p>The clients are in a room for each platform: {@code dev.verdict.http.frankieone} and {@code dev.verdict.http.seon}. What they
 * have in common to send with is in {@code dev.verdict.http.engine}, which is internal. Arrows lead one way:
 *
 * <pre>
 * http.frankieone ─┐
 *                  ├─▶ http.engine ─▶ http ─▶ the packages of verdict-core
 * http.seon ───────┘
 * </pre>
 *
 * <table>
 * <caption>Public types</caption>
 * <tr><th>type</th><th>what it is</th></tr>
 * <tr><td>{@link dev.verdict.http.CallEvent}</td><td>something that happened to a call: started, attempted, retried, finished</td></tr>
 * <tr><td>{@link dev.verdict.http.CallListener}</td><td>receives the events of all calls of a client; can log them</td></tr>
 * <tr><td>{@link dev.verdict.http.RetryPolicy}</td><td>when a failed call is retried, and how often</td></tr>
 * <tr><td>{@link dev.verdict.http.Listing}</td><td>a list that a platform sends in pages, fetched as far as it is read</td></tr>
 * <tr><td>{@link dev.verdict.http.Page}</td><td>one page of a list</td></tr>
 * <tr><td>{@link dev.verdict.http.PageSource}</td><td>where the pages of a list come from</td></tr>
 * </table>
 */
@NullMarked
package dev.verdict.http;

import org.jspecify.annotations.NullMarked;
