/**
 * The data that people and companies have in common: addresses, e-mail addresses, phone numbers, documents, references to other
 * systems, and the sources of data. {@code Individual} and {@code Organization} hold them.
 *
 * <p>The records mirror FrankieOne's KYC V2 API 2.0.1; KYB V2 uses the same data. This package uses neither {@code
 * dev.verdict.frankieone.individual} nor {@code dev.verdict.frankieone.organization}.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.entity.Address}</td><td>a postal address or a place of birth</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.AddressType}</td><td>what an address is used for</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.AddressStatus}</td><td>when an address applies</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.LinkedAddress}</td><td>a reference to an address of the same entity</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.EmailAddress}</td><td>an e-mail address</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.EmailAddressType}</td><td>what an e-mail address is used for</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.PhoneNumber}</td><td>a phone number</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.PhoneNumberType}</td><td>what a phone number is used for</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.PartialDate}</td><td>a date that may be known in part only</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.CalendarType}</td><td>the calendar of a date</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.EntityDocuments}</td><td>the documents of an entity, by use</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.DocumentInformation}</td><td>a document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.DocumentClass}</td><td>what a document is used for</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.DocumentAttachment}</td><td>a file of a document</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.AttachmentSide}</td><td>the side of the document that the file shows</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.AttachmentData}</td><td>the content of the file</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.AttachmentRetrievalStatus}</td><td>whether a response contains that content</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.DocumentSupplementaryData}</td><td>the data that only documents of one type have: one of the next seven, or one that this version does not know</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.BirthCertificateData}</td><td>the data of a birth certificate</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.CitizenshipData}</td><td>the data of a certificate of citizenship</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.MarriageCertificateData}</td><td>the data of a marriage certificate</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.NameChangeCertificateData}</td><td>the data of a certificate of a change of name</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.NationalHealthIdData}</td><td>the data of a national health card</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.NationalIdData}</td><td>the data of a national identity card</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.PassportData}</td><td>the data of a passport</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.ExternalReference}</td><td>an id that a system outside the platform assigned</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.ExternalReferenceType}</td><td>whose id it is</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.ExternalReferenceMetadata}</td><td>a further value of a reference</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.ExternalReferenceMetadataType}</td><td>the type of that value</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.entity.InformationSource}</td><td>the source of a piece of data</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.frankieone.entity;

import org.jspecify.annotations.NullMarked;
