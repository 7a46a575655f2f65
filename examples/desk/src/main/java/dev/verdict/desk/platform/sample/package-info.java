/**
 * Invents the sample data, from the recorded samples of the sandboxes.
 *
 * <table>
 * <caption>Classes, in reading order</caption>
 * <thead><tr><th>class</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@code SampleData}</td><td>entry point: who has which runs, and when</td></tr>
 * <tr><td>{@code People}, {@code SamplePerson}</td><td>invented people, some of whom share something</td></tr>
 * <tr><td>{@code FrankieOneRecipe}, {@code FrankieOneSamples}, {@code FraudStep}</td><td>FrankieOne's responses</td></tr>
 * <tr><td>{@code SeonRecipe}, {@code SeonSamples}, {@code SeonTransaction}</td><td>SEON's events and runs</td></tr>
 * <tr><td>{@code JsonEdit}, {@code Texts}</td><td>change a recorded sample</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.desk.platform.sample;

import org.jspecify.annotations.NullMarked;
