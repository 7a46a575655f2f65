package dev.verdict.frankieone;

/**
 * The phase of the customer lifecycle that a workflow belongs to. It decides the meaning of the status {@link
 * WorkflowStatus#CLEAR}, which alone only means that nothing was found:
 *
 * <ul>
 *   <li>{@link #ONBOARDING}: approved. The run had to show that nothing counts against the entity, and it did.
 *   <li>{@link #MONITORING}: no decision. Nothing new was found about an existing customer.
 *   <li>{@link #REFRESH}: no decision, for the same reason. An earlier run onboarded the entity, and its result still applies.
 *   <li>{@link #OTHER}, which FrankieOne uses for workflows without a phase, and no phase at all: approved, unless the run has
 *       {@linkplain WorkflowResult#monitoringTypes() monitoring types}. Those make it a monitoring run.
 *   <li>an unknown phase: unrecognized, because it may be monitoring under another name.
 * </ul>
 */
public enum LifecyclePhase {
    /** Onboarding of a new customer. */
    ONBOARDING,
    /** Monitoring of an existing customer. */
    MONITORING,
    /** A repeated verification of an existing customer. */
    REFRESH,
    /** Any other phase; FrankieOne's default. */
    OTHER
}
