/**
 * For tests and examples: servers on this machine that behave like the platforms, and results without a platform.
 *
 * <ul>
 *   <li>{@link dev.verdict.sandbox.FrankieOneSandbox} is FrankieOne, with its {@linkplain
 *       dev.verdict.sandbox.FrankieOneNotifications notifications}; {@link dev.verdict.sandbox.SeonSandbox} is SEON, with its
 *       webhooks;
 *   <li>{@link dev.verdict.sandbox.Fault} is what can go wrong with a request to them, {@link
 *       dev.verdict.sandbox.SentWebhook} what became of what they sent;
 *   <li>{@link dev.verdict.sandbox.Sample} lists ready-made results of FrankieOne, each a complete answer about invented people,
 *       {@link dev.verdict.sandbox.SeonSample} ready-made runs of SEON;
 *   <li>{@link dev.verdict.sandbox.WorkflowResultBuilder} makes any other result, {@link dev.verdict.sandbox.SeonJourney} any other
 *       run, and how its webhooks arrive.
 * </ul>
 *
 * <p>Nothing here belongs in production code.
 */
@NullMarked
package dev.verdict.sandbox;

import org.jspecify.annotations.NullMarked;
