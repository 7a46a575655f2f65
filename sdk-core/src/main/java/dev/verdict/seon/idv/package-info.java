/**
 * The records of a SEON identity verification session: what the person showed, which checks SEON made, and what it read.
 *
 * <p>A session arrives as a webhook, {@link dev.verdict.seon.IdvSessionFinished}, and {@link dev.verdict.seon.WorkflowRun#link} adds
 * it to a run. This package holds data only. It does not use {@code dev.verdict.seon}, so nothing here depends on events, runs or
 * verdicts.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.seon.idv.IdvSession}</td><td>the session</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.IdvPlatform}</td><td>where the person completed it: iOS, Android or the web</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.ReferenceDate}</td><td>the date of birth that the integrator supplied</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.CapturedMedia}</td><td>signed links to the photographs and the video</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.IdvCheck}</td><td>a group of checks: one of the next three</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.DocumentCheck}</td><td>the checks of the document</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.SelfieCheck}</td><td>the checks of the selfie</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.AddressCheck}</td><td>the checks of the proof of address</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.CheckOutcome}</td><td>the outcome of one check</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.Decision}</td><td>the outcome of a session, a group of checks or a transaction</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.DocumentData}</td><td>the data that SEON read from the document</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.IdDocumentType}</td><td>the type of the document</td></tr>
 * <tr><td>{@link dev.verdict.seon.idv.AddressData}</td><td>the data that SEON read from the proof of address</td></tr>
 * </tbody>
 * </table>
 *
 * <p>{@code Decision} is also the state of a transaction. It stands here because sessions need it, and an import from
 * {@code dev.verdict.seon} would make the two packages depend on each other. One class is not public: {@code SentChecks} finds the
 * checks of a group by the suffix of their field names.
 */
@NullMarked
package dev.verdict.seon.idv;

import org.jspecify.annotations.NullMarked;
