package dev.verdict.desk.platform.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Invents people. Of each {@value #GROUP}, some share something: rings share devices, phones and documents, families share addresses, and an
 * office shares one IP address, which is too many people to tell anything. Telephone numbers, addresses and domains are those reserved for
 * examples.
 */
final class People {
    /** The number of people after which the pattern of sharing repeats. */
    private static final int GROUP = 100;

    private static final String OFFICE_IP = "203.0.113.10";
    private static final List<String> GIVEN = List.of(
            "Ada", "Bo", "Chidi", "Dagny", "Emre", "Fen", "Greta", "Hana", "Ivo", "Jun", "Kofi", "Lumi", "Mirza",
            "Noor", "Odile", "Pilar", "Quill", "Rafi", "Søren", "Tove", "Uma", "Vida", "Wren", "Xochitl", "Yusra",
            "Zoë");
    private static final List<String> FAMILY_BEGIN = List.of(
            "Quill", "Thistle", "Mock", "Sample", "Kettle", "Moss", "Inkwell", "Fable", "Bramble", "Pebble", "Larch",
            "Copper", "Dapple", "Ember", "Fennel", "Gorse", "Hollow", "Juniper");
    private static final List<String> FAMILY_END = List.of(
            "feather", "waite", "ington", "ton", "brook", "field", "sson", "ová", "well", "worth", "by", "mere");
    private static final List<String> STREETS = List.of(
            "Kettle Lane", "Fixture Road", "Placeholder Street", "Example Avenue", "Mosswood Close", "Stub Way");
    private static final List<String> TOWNS =
            List.of("Mossford", "Stubfield", "Exampleville", "Sampleton", "Placeholder Bay");
    private static final List<String[]> COUNTRIES = List.of(
            new String[] {"AU", "AUS"},
            new String[] {"GB", "GBR"},
            new String[] {"NZ", "NZL"},
            new String[] {"DE", "DEU"},
            new String[] {"US", "USA"});
    private static final List<String> DOMAINS = List.of("example.com", "example.org", "example.net");

    private final Random random;
    private int number;

    private People(Random random) {
        this.random = random;
    }

    /** People in a random order that depends on the random numbers only. */
    static List<SamplePerson> invent(int count, Random random) {
        People people = new People(random);
        List<SamplePerson> all = new ArrayList<>();
        while (all.size() < count) {
            people.group(all);
        }
        return List.copyOf(all.subList(0, count));
    }

    private void group(List<SamplePerson> all) {
        ring(all);
        family(all);
        couple(all);
        family(all);
        couple(all);
        couple(all);
        for (int i = 0; i < 12; i++) {
            all.add(person().withIp(OFFICE_IP));
        }
        while (all.size() % GROUP != 0) {
            all.add(person());
        }
    }

    /** Nine people who are linked by three devices, a phone and a document. */
    private void ring(List<SamplePerson> all) {
        SamplePerson first = person();
        SamplePerson fourth = person().withPhone(first.phone());
        SamplePerson seventh = person().withDocumentOf(fourth);
        for (SamplePerson owner : List.of(first, fourth)) {
            all.add(owner);
            all.add(person().withDevice(owner.device()));
            all.add(person().withDevice(owner.device()));
        }
        all.add(seventh);
        for (int i = 0; i < 2; i++) {
            all.add(person().withDevice(seventh.device()).withDocumentOf(fourth));
        }
    }

    private void family(List<SamplePerson> all) {
        SamplePerson parent = person();
        all.add(parent);
        for (int i = 0; i < 3; i++) {
            all.add(person().livingWith(parent));
        }
    }

    private void couple(List<SamplePerson> all) {
        SamplePerson one = person();
        all.add(one);
        all.add(person().withDevice(one.device()));
    }

    private SamplePerson person() {
        number++;
        String given = any(GIVEN);
        String family = any(FAMILY_BEGIN) + any(FAMILY_END);
        String[] country = any(COUNTRIES);
        String mailbox = (given + "." + family).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "") + number;
        return new SamplePerson(
                "customer-" + (1000 + number),
                uuid(),
                given,
                family,
                LocalDate.of(1950 + random.nextInt(56), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                mailbox + "@" + any(DOMAINS),
                "1" + (200 + number / 100 % 800) + "55501" + String.format(Locale.ROOT, "%02d", number % 100),
                (1 + random.nextInt(200)) + " " + any(STREETS),
                any(TOWNS),
                String.format(Locale.ROOT, "%04d", number % 10_000),
                country[0],
                country[1],
                "X" + String.format(Locale.ROOT, "%07d", number),
                String.format(Locale.ROOT, "%016x", random.nextLong()),
                "198." + (18 + number / 65_536 % 2) + "." + number / 256 % 256 + "." + number % 256);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
