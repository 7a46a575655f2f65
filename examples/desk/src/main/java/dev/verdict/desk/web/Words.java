package dev.verdict.desk.web;

import dev.verdict.Open;
import dev.verdict.Verdict;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.Outcome;
import dev.verdict.review.Section;
import dev.verdict.review.Trait;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the values of the SDK are called on the pages. */
public final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private static final Pattern CAPITALS = Pattern.compile("[A-Z0-9]+(?:[_ ]+[A-Z0-9]+)*");
    private static final Pattern SMALL = Pattern.compile("[a-z][A-Za-z0-9]*(?:[ _][A-Za-z0-9]+)*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Set<String> ABBREVIATIONS =
            Set.of("AML", "IDV", "KYC", "KYB", "ID", "IP", "PEP", "VPN", "DNS", "NFC", "SIM", "RAT");

    private final ZoneId zone;

    Words(ZoneId zone) {
        this.zone = zone;
    }

    /** {@return the time zone of all times} */
    public String zone() {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** {@return a time with its day} */
    public String time(@Nullable Instant at) {
        return at == null ? Privacy.NONE : TIME.format(at.atZone(zone));
    }

    /** {@return a time without its day, to the second} */
    public String timeOfDay(@Nullable Instant at) {
        return at == null ? Privacy.NONE : TIME_OF_DAY.format(at.atZone(zone));
    }

    /** {@return the two largest units} */
    public static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds == 0) {
            return duration.isZero() ? "0 s" : "under 1 s";
        } else if (seconds < 60) {
            return seconds + " s";
        } else if (seconds < 3600) {
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        } else if (seconds < 86_400) {
            return seconds / 3600 + " h" + (seconds / 60 % 60 == 0 ? "" : " " + seconds / 60 % 60 + " min");
        }
        return seconds / 86_400 + " d" + (seconds / 3600 % 24 == 0 ? "" : " " + seconds / 3600 % 24 + " h");
    }

    /** {@return a verdict as people say it} */
    public static String verdict(Verdict.Kind kind) {
        return switch (kind) {
            case APPROVED -> "Approved";
            case DECLINED -> "Declined";
            case REVIEW -> "Review";
            case PENDING -> "Pending";
            case NO_DECISION -> "No decision";
            case INCOMPLETE -> "Incomplete";
            case ABANDONED -> "Abandoned";
            case TECHNICAL_FAILURE -> "Technical failure";
            case UNRECOGNIZED -> "Unrecognized";
        };
    }

    /** {@return a sign that tells verdicts apart without their color} */
    public static String sign(Verdict.Kind kind) {
        return switch (kind) {
            case APPROVED -> "✓";
            case DECLINED -> "✕";
            case REVIEW -> "?";
            case PENDING -> "…";
            case NO_DECISION -> "○";
            case INCOMPLETE -> "◐";
            case ABANDONED -> "↩";
            case TECHNICAL_FAILURE -> "!";
            case UNRECOGNIZED -> "¿";
        };
    }

    /** {@return the class of a verdict in the style sheet} */
    public static String tone(Verdict.Kind kind) {
        return switch (kind) {
            case APPROVED -> "good";
            case DECLINED -> "bad";
            case REVIEW -> "look";
            case PENDING -> "wait";
            case INCOMPLETE, ABANDONED, TECHNICAL_FAILURE -> "gap";
            case NO_DECISION, UNRECOGNIZED -> "none";
        };
    }

    /** {@return an outcome as people say it} */
    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "Passed";
            case FAILED -> "Failed";
            case REVIEW -> "Review";
            case ERROR -> "Error";
            case INCOMPLETE -> "Not finished";
            case LEFT -> "Left";
            case NOT_APPLICABLE -> "Not applicable";
            case NOT_REACHED -> "Not reached";
            case UNRECOGNIZED -> "Unrecognized";
        };
    }

    /** {@return a sign that tells outcomes apart without their color} */
    public static String sign(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case FAILED -> "✕";
            case REVIEW -> "?";
            case ERROR -> "!";
            case INCOMPLETE -> "…";
            case LEFT -> "↩";
            case NOT_APPLICABLE, NOT_REACHED -> "○";
            case UNRECOGNIZED -> "¿";
        };
    }

    /** {@return the class of an outcome in the style sheet} */
    public static String tone(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case REVIEW -> "look";
            case INCOMPLETE -> "wait";
            case ERROR, LEFT -> "gap";
            case NOT_APPLICABLE, NOT_REACHED, UNRECOGNIZED -> "none";
        };
    }

    /** {@return the heading of a section} */
    public static String section(Section.Kind kind) {
        return switch (kind) {
            case SUMMARY -> "Summary";
            case IDENTITY -> "Identity data";
            case PHONE -> "Phone";
            case EMAIL -> "E-mail";
            case IP -> "IP address";
            case AML -> "AML screening";
            case DOCUMENT -> "Document";
            case SELFIE -> "Selfie";
            case PROOF_OF_ADDRESS -> "Proof of address";
            case DEVICE -> "Device";
        };
    }

    /** {@return what persons share} */
    public static String trait(Trait.Kind kind) {
        return switch (kind) {
            case DEVICE -> "Device";
            case IP -> "IP address";
            case EMAIL_DOMAIN -> "E-mail domain";
            case PHONE -> "Phone";
            case DOCUMENT -> "Document";
            case ADDRESS -> "Address";
            case FACE -> "Face";
            case DUPLICATE -> "Reported duplicate";
            case COUNTRY -> "Country";
        };
    }

    /** {@return an action of an analyst} */
    public static String action(Open<AuditAction> action) {
        return action.known()
                .map(known -> switch (known) {
                    case STATUS_CHANGE -> "Status change";
                    case NOTE -> "Note";
                    case RUN_VIEWED -> "Run viewed";
                    case LIST_ADDED -> "Added to a list";
                })
                .orElseGet(() -> value(action));
    }

    /** {@return what an entry of the log changed; empty if it changed no status} */
    public static String change(AuditEntry entry) {
        return entry.to().isPresent()
                ? (entry.from().isPresent() ? value(entry.from()) + " → " : "→ ") + value(entry.to())
                : "";
    }

    /** {@return a value of a platform: {@code IN_PROGRESS} as {@code In progress}} */
    public static String value(Open<?> value) {
        return value.isPresent() ? sentence(value.known().map(Enum::name).orElse(value.toString())) : Privacy.NONE;
    }

    /** {@return a name of a platform, in capitals and underscores or in words of small letters, as the beginning of a sentence} */
    public static String sentence(String name) {
        boolean isCapitals = CAPITALS.matcher(name).matches();
        if (!isCapitals && !SMALL.matcher(name).matches()) {
            return name;
        }
        String[] words = (isCapitals ? name : HUMP.matcher(name).replaceAll("_")).split("[_ ]+");
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            String upper = word.toUpperCase(Locale.ROOT);
            text.append(text.isEmpty() ? "" : " ")
                    .append(ABBREVIATIONS.contains(upper) ? upper : word.toLowerCase(Locale.ROOT));
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@return the name of a check, without the word that every name of its kind ends with} */
    public static String check(String name) {
        return sentence(name.replaceFirst("(?<=[a-z])(Check)?Result$", ""));
    }

    /** {@return a number with its noun} */
    public static String count(int number, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
    }

    /** {@return the beginning of a long id} */
    public static String shortId(String id) {
        return id.length() <= 12 ? id : id.substring(0, 8) + "…" + id.substring(id.length() - 3);
    }
}
