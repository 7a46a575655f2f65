/**
 * Verifications that survive restarts and wait for weeks, as workflows of Temporal.
 *
 * <p>In reading order: {@link dev.verdict.examples.temporal.Verifications}, what a backend calls; {@link
 * dev.verdict.examples.temporal.VerificationWorkflow} and {@code ExecuteOnce}, which execute; {@link
 * dev.verdict.examples.temporal.DurableWaitWorkflow} and {@code Polled}, which wait; {@link
 * dev.verdict.examples.temporal.FrankieOneActivities}, the calls; {@link dev.verdict.examples.temporal.NotificationInbox}. {@link
 * dev.verdict.examples.temporal.DurableVerification} is the program.
 */
@NullMarked
package dev.verdict.examples.temporal;

import org.jspecify.annotations.NullMarked;
