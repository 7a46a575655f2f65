package dev.verdict.frankieone;

/**
 * Where in the life of a customer a workflow belongs. It decides what the status {@link WorkflowStatus#CLEAR} means, which says no more
 * than that nothing was found:
 *
 * <ul>
 *   <li>{@link #ONBOARDING}: approved. That nothing speaks against the entity was the question.
 *   <li>{@link #MONITORING}: no decision. Nothing new was found about somebody who is a customer already.
 *   <li>{@link #REFRESH}: no decision, for the same reason: the entity was onboarded by an earlier run, whose result stands.
 *   <li>{@link #OTHER}, which FrankieOne uses for workflows without a phase, and no phase at all: approved, unless the run has {@linkplain
 *       WorkflowResult#monitoringTypes() monitoring types}, which make it a monitoring.
 *   <li>a phase that this version does not know: unrecognized, since it may be monitoring under another name.
 * </ul>
 */
public enum LifecyclePhase {
    /** Taking somebody on. */
    ONBOARDING,
    /** Watching somebody who was taken on. */
    MONITORING,
    /** Verifying somebody again who was taken on. */
    REFRESH,
    /** Anything else: FrankieOne's default. */
    OTHER
}
