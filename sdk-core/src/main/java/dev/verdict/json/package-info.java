/**
 * Binds records to JSON, for the model of every platform. Only this package uses Jackson.
 *
 * <p>A model type is a plain record that implements {@link dev.verdict.json.JsonRecord}. Its components are the fields that this version
 * knows, and the last one holds the unknown fields:
 *
 * <pre>{@code
 * public record Issue(@Printable @Nullable String id, Open<Severity> severity, JsonObject unknownFields) implements JsonRecord {
 *     @Override
 *     public String toString() {
 *         return JsonRecord.print(this);
 *     }
 * }
 *
 * Issue issue = JsonBinding.read(Issue.class, bytes);
 * byte[] json = issue.toJson();                        // unknown fields and values included
 * }</pre>
 *
 * <table>
 * <caption>Values</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.json.JsonRecord}</td><td>a record that mirrors a JSON object without losing any of it</td></tr>
 * <tr><td>{@link dev.verdict.json.UnknownKind}</td><td>an object of a kind that this version does not know</td></tr>
 * <tr><td>{@link dev.verdict.json.JsonObject}</td><td>a JSON object that the SDK does not interpret</td></tr>
 * <tr><td>{@link dev.verdict.json.JsonBinding}</td><td>reads and writes records</td></tr>
 * </tbody>
 * </table>
 * <table>
 * <caption>Annotations of records</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.json.JsonName}</td><td>the JSON name, if it differs from the Java name</td></tr>
 * <tr><td>{@link dev.verdict.json.Printable}</td><td>a component that {@code toString} may print</td></tr>
 * <tr><td>{@link dev.verdict.json.Structure}</td><td>a component whose mistyped value makes the body unreadable</td></tr>
 * <tr><td>{@link dev.verdict.json.Detail}</td><td>a list of records whose mistyped value does not</td></tr>
 * <tr><td>{@link dev.verdict.json.OtherFields}</td><td>a map of records for all fields without a component</td></tr>
 * <tr><td>{@link dev.verdict.json.AcceptSingleValue}</td><td>a list that accepts a single string</td></tr>
 * <tr><td>{@link dev.verdict.json.FromText}</td><td>a record that accepts a single string</td></tr>
 * <tr><td>{@link dev.verdict.json.Discriminator}</td><td>the field that selects one of several records</td></tr>
 * <tr><td>{@link dev.verdict.json.DiscriminatorValue}</td><td>the value of that field that selects this record</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>How it works</h2>
 * <p>{@link dev.verdict.json.JsonBinding} creates the binding of a record class at its first use, from a model that the build of the SDK
 * generates ({@code src/processor}). It reads a body in one pass over its tokens. To select one of several records, it looks ahead in the
 * bytes of the object, so that the object need not be buffered. The package-private classes in reading order:
 * <ol>
 * <li>{@code RecordBinding}: reads, writes and prints one record class. {@code RecordModel}: what it must know of the class; {@code
 *     ReflectiveModel}, if the class is not part of the SDK.
 * <li>{@code ComponentBinding}: one component. {@code Codecs}: the codec for its type, a {@code Codec}.
 * <li>{@code Scalar}: single values, and which of them mean that nothing was sent. {@code Timestamps}, {@code Numbers}: their formats.
 * <li>{@code Lists}: lists. {@code EnumNames}: the known values of an enum. {@code SealedCodec}: one of several records.
 * <li>{@code Names}: finds a component, an enum value or a kind by the bytes of its name.
 * <li>{@code Originals}: the forms in which values were sent, to write them back. {@code Equality}: equality of JSON values.
 * <li>{@code JsonInput}: a document that is being read. {@code JsonTokenizer}: its {@code Token}s, and its limits. {@code Utf8}: its encoding.
 *     {@code Words}: eight bytes at a time. {@code Escapes}: escapes in strings. {@code Interruption}: what stops it. {@code ReadFailure}: a failure and its path.
 * <li>{@code JsonOutput}: a document that is being written.
 * <li>{@code Conversion}: converts objects to the caller's classes with databind.
 * </ol>
 *
 * <h2>Why not Jackson's parser</h2>
 * <p>A library would be less code. But its tokens with their text alone take three quarters of the time of a tree, and 450 classes in a new
 * JVM. {@code JsonTokenizer} takes half of that time, because it compares names with bytes and creates texts from bytes; and it can look
 * ahead. Its grammar is small and fixed. A test holds it against Jackson's parser on valid and damaged documents.
 *
 * <h2>Why not databind</h2>
 * <p>Databind could bind these records, and it converts objects to the caller's classes in {@link dev.verdict.json.JsonObject#as}. For the
 * model, there are three reasons against it:
 * <ul>
 *   <li>Nothing may be lost. In several versions that users pin, records with an any-setter lose unknown fields. A mistyped value either
 *       fails the whole body or disappears. Here it is kept, and it fails the body only if a decision depends on it. A duplicate of a known
 *       field fails the body.
 *   <li>Nothing may leak. Databind's messages quote values.
 *   <li>Cost, in time, memory and at the start of a JVM: see {@code .github/BENCHMARKS.md}.
 * </ul>
 */
@NullMarked
package dev.verdict.json;

import org.jspecify.annotations.NullMarked;
