package dev.verdict.seon.review;

import dev.verdict.review.Trait;
import dev.verdict.review.Trait.Kind;
import dev.verdict.seon.IdvSessionFinished;
import dev.verdict.seon.Transaction;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.idv.IdvSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The traits in sessions and transactions. SEON sends no id of a face. */
final class SeonTraits {
    private SeonTraits() {}

    static List<Trait> ofRun(WorkflowRun run) {
        Stream<Optional<Trait>> ofSessions = run.linkedEvents().stream()
                .flatMap(event -> event instanceof IdvSessionFinished session ? of(session.data()) : Stream.empty());
        return Stream.concat(Stream.of(Trait.ofEmail(run.startedWith().email())), ofSessions)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Stream<Optional<Trait>> of(IdvSession session) {
        return Stream.of(
                Trait.ofEmail(session.email()),
                session.documentData().flatMap(data -> Trait.ofDocument(data.country(), data.documentNumber())),
                session.documentData().flatMap(data -> Trait.of(Kind.ADDRESS, data.address())),
                Optional.ofNullable(session.proofOfAddressExtractedData())
                        .flatMap(data -> Trait.of(Kind.ADDRESS, data.extractedAddress())));
    }

    static List<Trait> of(Transaction transaction) {
        return Stream.of(
                        transaction.deviceHash().flatMap(hash -> Trait.of(Kind.DEVICE, hash)),
                        transaction.ipDetails().flatMap(ip -> Trait.of(Kind.IP, ip.ip())),
                        Trait.ofEmail(transaction.email()),
                        transaction.emailDetails().flatMap(email -> Trait.ofEmail(email.email())),
                        transaction.phoneDetails().flatMap(phone -> Trait.of(Kind.PHONE, phone.number())),
                        transaction.country().flatMap(country -> Trait.of(Kind.COUNTRY, country)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
