package dev.verdict.desk.web;

import dev.verdict.review.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a section says besides its checks and signals, with personal data masked. */
public final class Fields {
    private final boolean isShown;
    private final List<Field> fields = new ArrayList<>();

    /** A line. */
    public record Field(String label, String value) {}

    private Fields(boolean isShown) {
        this.isShown = isShown;
    }

    /** {@return the lines of a section, without those that are not known} */
    public static List<Field> of(Section section, boolean isShown) {
        Fields fields = new Fields(isShown);
        if (section instanceof Section.Summary summary) {
            fields.open("Risk score", summary.riskScore());
            fields.open("Risk level", summary.riskLevel().isPresent() ? Words.value(summary.riskLevel()) : null);
        } else if (section instanceof Section.Phone phone) {
            fields.personal("Number", phone.number());
            fields.open("Country", phone.country());
            fields.open("Carrier", phone.carrier());
        } else if (section instanceof Section.Email email) {
            fields.add("Address", email.address() == null ? null : Privacy.email(isShown, email.address()));
        } else if (section instanceof Section.Ip ip) {
            fields.personal("Address", ip.address());
            fields.open("Country", ip.country());
            fields.personal("City", ip.city());
            fields.open("Network", ip.network());
        } else if (section instanceof Section.Aml aml) {
            fields.open("Unresolved hits", aml.unresolvedHits());
        } else if (section instanceof Section.Document document) {
            fields.open("Type", document.type().isPresent() ? Words.value(document.type()) : null);
            fields.open("Country", document.country());
            fields.personal("Number", document.number());
            fields.add("Name", document.fullName() == null ? null : Privacy.name(isShown, document.fullName()));
            fields.personal("Date of birth", document.birthDate());
            fields.open("Valid until", document.expiresOn());
        } else if (section instanceof Section.ProofOfAddress proof) {
            fields.personal("Address", proof.address());
        } else if (section instanceof Section.Device device) {
            fields.personal("Id", device.id());
            fields.open("System", device.os());
            fields.open("Browser", device.browser());
            fields.open("Model", device.model());
        }
        return fields.fields;
    }

    private void open(String label, @Nullable Object value) {
        add(label, value == null ? null : value.toString());
    }

    private void personal(String label, @Nullable Object value) {
        add(label, value == null ? null : Privacy.value(isShown, value));
    }

    private void add(String label, @Nullable String value) {
        if (value != null) {
            fields.add(new Field(label, value));
        }
    }
}
