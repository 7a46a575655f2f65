/**
 * For tests and examples: a server on this machine that behaves like the platform, and results without the platform.
 *
 * <ul>
 *   <li>{@link dev.verdict.sandbox.FrankieOneSandbox} is the server;
 *   <li>{@link dev.verdict.sandbox.Fault} is what can go wrong with a request to it;
 *   <li>{@link dev.verdict.sandbox.Sample} lists ready-made results, each a complete answer about invented people;
 *   <li>{@link dev.verdict.sandbox.WorkflowResultBuilder} makes any other result.
 * </ul>
 *
 * <p>Nothing here belongs in production code.
 */
@NullMarked
package dev.verdict.sandbox;

import org.jspecify.annotations.NullMarked;
