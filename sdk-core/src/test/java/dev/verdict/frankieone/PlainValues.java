package dev.verdict.frankieone;

import dev.verdict.frankieone.JsonText.Moment;
import dev.verdict.frankieone.JsonText.Numeral;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Typical values of a platform. The people, places and things are invented. */
class PlainValues {
    private static final String ULID = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final List<String> NAMES =
            List.of("MARY TESTFOURTEEN", "Alex Stubworth", "JORDAN PLACEHOLDER", "Sam Fixture", "ROBIN SAMPLEFIELD");
    private static final List<String> PLACES = List.of("AUS", "NZL", "New South Wales", "Testville", "Auckland", "NSW");
    private static final List<String> SHORT = List.of(
            "con_testbed-docs", "au-govid1-pp", "gov_id_only", "entity_age", "STANDARD", "full", "medium", "en", "62");
    private static final List<String> LONG = List.of(
            "The name on the document was compared with the name that was given, and the two agree in all but the order.",
            "No entry of the list is closer than the configured threshold.",
            "Listed for an office held between two elections; the listing ended when the term did.",
            "The provider did not answer within the time it is given, and was asked once more.");

    final SplittableRandom random;

    PlainValues(SplittableRandom random) {
        this.random = random;
    }

    final boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    final <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A text for a field of the given name. */
    Object text(String field) {
        String name = field.toLowerCase(java.util.Locale.ROOT);
        if (name.endsWith("id") || name.endsWith("ids") || name.endsWith("token")) {
            return id();
        } else if (name.endsWith("url")) {
            return "https://records.example/" + id();
        } else if (name.endsWith("description") || name.equals("snippet") || name.endsWith("reason")) {
            return oneOf(LONG);
        } else if (name.endsWith("name") || name.endsWith("by") || name.equals("assignee")) {
            return oneOf(NAMES);
        } else if (name.contains("country") || name.contains("place") || name.equals("address")) {
            return oneOf(PLACES);
        } else if (name.contains("date") || name.startsWith("listing")) {
            return date();
        }
        return oneOf(SHORT);
    }

    private String id() {
        StringBuilder id = new StringBuilder("01J");
        while (id.length() < 26) {
            id.append(ULID.charAt(random.nextInt(ULID.length())));
        }
        return id.toString();
    }

    Object word(List<String> words) {
        return oneOf(words);
    }

    Object integer() {
        return new Numeral(Integer.toString(random.nextInt(101)));
    }

    Object number() {
        return new Numeral(random.nextInt(100) + (random.nextBoolean() ? "" : "." + (1 + random.nextInt(9))));
    }

    Object flag() {
        return random.nextBoolean();
    }

    Object time() {
        Instant time =
                Instant.ofEpochSecond(1_700_000_000L + random.nextInt(60_000_000), random.nextInt(1_000) * 1_000_000L);
        return new Moment(time.toString(), time);
    }

    Object date() {
        return LocalDate.ofEpochDay(random.nextInt(20_000)).toString();
    }

    /** An object of free content, of the integrator or the platform. */
    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", Map.of("displayName", oneOf(NAMES)));
        object.put("createdAt", time());
        object.put("addresses", List.of(Map.of("country", oneOf(PLACES))));
        return object;
    }

    /** A key of a map, such as notes. */
    String key() {
        return oneOf(List.of("reviewed", "channel", "name", "dateOfBirth", "document", "face"));
    }
}
