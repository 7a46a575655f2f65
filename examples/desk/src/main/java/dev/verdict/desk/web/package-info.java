/**
 * The pages of the desk: sessions, routes, what a page shows, and what it hides. The templates are in {@code src/main/jte}.
 *
 * <table>
 * <caption>Classes, in reading order</caption>
 * <thead><tr><th>class</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@code WebServer}</td><td>the server: which request goes where, and what becomes of a fault</td></tr>
 * <tr><td>{@code Guard}</td><td>what every request must pass, and the headers that every response has</td></tr>
 * <tr><td>{@code Session}, {@code Sessions}</td><td>what the desk knows about one browser</td></tr>
 * <tr><td>{@code ListRoutes}, {@code RunRoutes}, {@code LogRoutes}, {@code CreateRoutes}</td><td>the pages by their addresses</td></tr>
 * <tr><td>{@code LiveUpdates}</td><td>tells open pages which runs changed</td></tr>
 * <tr><td>{@code Query}, {@code ListQuery}</td><td>filters, sort and page of a list, in its address</td></tr>
 * <tr><td>{@code RunList}, {@code TransactionList}, {@code LogList}</td><td>the lists</td></tr>
 * <tr><td>{@code RunView}</td><td>the details of a run</td></tr>
 * <tr><td>{@code TimelineChart}, {@code NetworkChart}</td><td>where the drawings have what</td></tr>
 * <tr><td>{@code Privacy}</td><td>personal data, masked until an analyst asks for them</td></tr>
 * <tr><td>{@code Words}</td><td>what the values of the SDK are called on the pages</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.desk.web;

import org.jspecify.annotations.NullMarked;
