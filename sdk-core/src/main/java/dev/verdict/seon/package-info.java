/**
 * SEON's webhooks, and the workflow run that they add up to.
 *
 * <p>SEON has no call that reads a run back: what happened is told by webhooks, each at least once and in no promised order.
 * {@link dev.verdict.seon.SeonWebhook} checks who sent one and gives its {@link dev.verdict.seon.SeonEvent}; {@link
 * dev.verdict.seon.WorkflowRun} folds events into the run, the same one whatever their order:
 *
 * <pre>{@code
 * ReceivedEvent received = webhook.receive(headers, body);   // throws if it is forged
 * if (received.event() instanceof WorkflowEvent event) {
 *     WorkflowRun run = load(event.runId()).apply(event);    // load: WorkflowRun.parse(bytes) or WorkflowRun.start(runId)
 *     save(run.toJson());
 *     switch (run.verdict().kind()) { … }
 * }
 * }</pre>
 *
 * <p>Sessions and transactions do not say which run they belong to; who started the run knows, and says so with {@link
 * dev.verdict.seon.WorkflowRun#link}. Records keep what they do not know; see {@link dev.verdict.json.JsonRecord}.
 */
@NullMarked
package dev.verdict.seon;

import org.jspecify.annotations.NullMarked;
