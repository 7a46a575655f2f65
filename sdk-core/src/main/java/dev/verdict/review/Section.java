package dev.verdict.review;

import dev.verdict.Open;
import dev.verdict.SafeText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of one kind of check. A run has a section only if that check ran; a missing section never means that nothing was found. The
 * components of the records are null if the platform did not send them, and most are personal data, so none of them is printed.
 *
 * <pre>{@code
 * run.section(Section.Ip.class).ifPresent(ip -> show(ip.country(), ip.signals()));
 * }</pre>
 */
public sealed interface Section {

    /** {@return the kind} */
    Kind kind();

    /** {@return what all kinds have} */
    Findings findings();

    /** {@return the single checks, unmodifiable; empty if the platform sent none} */
    default List<Check> checks() {
        return findings().checks();
    }

    /**
     * The yes-or-no findings, such as {@code VPN}.
     *
     * @return true or false for each that was checked, by its name; unmodifiable. A missing key was not checked
     */
    default Map<String, Boolean> signals() {
        return findings().signals();
    }

    /** The kinds of sections, in the order in which a page shows them. Constants may be added. */
    enum Kind {
        /** The run as a whole. */
        SUMMARY,
        /** Identity data compared with sources. */
        IDENTITY,
        /** A phone number. */
        PHONE,
        /** An e-mail address. */
        EMAIL,
        /** An IP address. */
        IP,
        /** Sanctions, politically exposed persons, watchlists and media. */
        AML,
        /** A document. */
        DOCUMENT,
        /** A selfie. */
        SELFIE,
        /** A proof of address. */
        PROOF_OF_ADDRESS,
        /** A device. */
        DEVICE
    }

    /**
     * What all kinds of sections have.
     *
     * @param at when the check ended; for the run as a whole, when it got its status or ended; null if not sent
     * @param result the platform's value for the group as a whole; absent if there is none
     * @param checks the single checks
     * @param signals the yes-or-no findings by name
     * @param details the platform's own records that the section was read from, newest first
     */
    record Findings(
            @Nullable Instant at,
            Open<?> result,
            List<Check> checks,
            Map<String, Boolean> signals,
            List<? extends Record> details) {

        public Findings {
            Objects.requireNonNull(result, "result");
            checks = List.copyOf(checks);
            signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
            details = List.copyOf(details);
        }

        /**
         * The platform's own record.
         *
         * @param <T> the type
         * @param type a record of the platform, such as SEON's {@code EmailDetails}
         * @return the newest of that type; empty if there is none
         */
        public <T extends Record> Optional<T> detail(Class<T> type) {
            return details.stream().filter(type::isInstance).map(type::cast).findFirst();
        }

        /** The time, the result, and the number of checks and signals. */
        @Override
        public String toString() {
            return result + (at == null ? "" : " at " + at) + ", checks " + checks.size() + ", signals "
                    + signals.size();
        }
    }

    /**
     * A single check.
     *
     * @param name the platform's name of the check
     * @param outcome how it ended
     * @param value the platform's value; null if not sent
     * @param source the source that it was checked against; null if not sent
     */
    record Check(
            String name,
            Outcome outcome,
            @Nullable String value,
            @Nullable String source) {

        public Check {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(outcome, "outcome");
        }

        /** The name, the outcome and the source. */
        @Override
        public String toString() {
            return SafeText.name(name) + " " + outcome + (source == null ? "" : ", from " + SafeText.name(source));
        }
    }

    /**
     * The run as a whole.
     *
     * @param findings what all kinds have; the checks are empty
     * @param riskScore the score
     * @param riskLevel the level; absent if the platform has none
     */
    record Summary(Findings findings, @Nullable BigDecimal riskScore, Open<?> riskLevel) implements Section {
        @Override
        public Kind kind() {
            return Kind.SUMMARY;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * Identity data compared with sources, such as name, address and date of birth.
     *
     * @param findings what all kinds have
     */
    record Identity(Findings findings) implements Section {
        @Override
        public Kind kind() {
            return Kind.IDENTITY;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * A phone number.
     *
     * @param findings what all kinds have
     * @param number the number
     * @param country the country of the number
     * @param carrier the carrier
     */
    record Phone(
            Findings findings,
            @Nullable String number,
            @Nullable String country,
            @Nullable String carrier) implements Section {
        @Override
        public Kind kind() {
            return Kind.PHONE;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * An e-mail address.
     *
     * @param findings what all kinds have
     * @param address the address
     */
    record Email(Findings findings, @Nullable String address) implements Section {
        @Override
        public Kind kind() {
            return Kind.EMAIL;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * An IP address.
     *
     * @param findings what all kinds have
     * @param address the address
     * @param country the country
     * @param city the city
     * @param network the internet provider, or the number of the network
     */
    record Ip(
            Findings findings,
            @Nullable String address,
            @Nullable String country,
            @Nullable String city,
            @Nullable String network)
            implements Section {
        @Override
        public Kind kind() {
            return Kind.IP;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * AML screening.
     *
     * @param findings what all kinds have; the signals tell the kinds of lists on which the person was found
     * @param unresolvedHits the number of hits that nobody has resolved; null if the platform does not count them
     */
    record Aml(Findings findings, @Nullable Integer unresolvedHits) implements Section {
        @Override
        public Kind kind() {
            return Kind.AML;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * A document, with the data that were read from it or supplied with it.
     *
     * @param findings what all kinds have
     * @param type the type of document; absent if not known
     * @param country the issuing country
     * @param number the number
     * @param fullName the name on it
     * @param birthDate the date of birth on it
     * @param expiresOn the last day of validity
     */
    record Document(
            Findings findings,
            Open<?> type,
            @Nullable String country,
            @Nullable String number,
            @Nullable String fullName,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate expiresOn)
            implements Section {
        @Override
        public Kind kind() {
            return Kind.DOCUMENT;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * A selfie: whether a live person took it, and whether the face is that on the document.
     *
     * @param findings what all kinds have
     */
    record Selfie(Findings findings) implements Section {
        @Override
        public Kind kind() {
            return Kind.SELFIE;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * A proof of address.
     *
     * @param findings what all kinds have
     * @param address the address read from it
     */
    record ProofOfAddress(Findings findings, @Nullable String address) implements Section {
        @Override
        public Kind kind() {
            return Kind.PROOF_OF_ADDRESS;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }

    /**
     * A device.
     *
     * @param findings what all kinds have
     * @param id the hash or fingerprint that identifies it
     * @param os the operating system
     * @param browser the browser
     * @param model the model
     */
    record Device(
            Findings findings,
            @Nullable String id,
            @Nullable String os,
            @Nullable String browser,
            @Nullable String model)
            implements Section {
        @Override
        public Kind kind() {
            return Kind.DEVICE;
        }

        @Override
        public String toString() {
            return kind() + " " + findings;
        }
    }
}
