/**
 * A person. {@link dev.verdict.frankieone.WorkflowResponse#individual()} returns the person that an execution verified.
 *
 * <p>The records mirror FrankieOne's KYC V2 API 2.0.1. Everything in them is personal data, so {@code toString} prints only ids and
 * the platform's enum values. This package uses {@link dev.verdict.frankieone.entity}, and does not use {@code
 * dev.verdict.frankieone.organization}.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.individual.Individual}</td><td>a person, with everything that the platform knows about them</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.IndividualName}</td><td>a name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.IndividualNameType}</td><td>the type of an alternate name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.DateOfBirth}</td><td>a date of birth that may be known in part only</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.Gender}</td><td>the gender, with its source</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.GenderType}</td><td>a gender</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.Consent}</td><td>a consent that the person gave</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.ConsentType}</td><td>what the person consented to</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.IndividualRelationships}</td><td>the entities that are related to the person</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.Relationship}</td><td>one of them</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.individual.RelationshipOrigin}</td><td>how the relationship was found</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.frankieone.individual;

import org.jspecify.annotations.NullMarked;
