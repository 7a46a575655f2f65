package dev.verdict.frankieone;

import dev.verdict.frankieone.JsonText.Moment;
import dev.verdict.frankieone.JsonText.Numeral;
import dev.verdict.frankieone.Schema.Form;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Irregular values among typical ones. */
final class WildValues extends PlainValues {
    private static final Moment ZERO = new Moment("0001-01-01T10:04:52+10:04", Instant.parse("0001-01-01T00:00:52Z"));

    private static final DateTimeFormatter WHOLE_SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "KYC",
            "AML",
            "quo\"te and back\\slash / slash",
            "line\nbreak\r\ttab\b\f",
            "\u0000\u0001\u001f\u007f",
            "Zoë Müller, 東京, Łódź, \u202Eevil\u202C",
            "😀 and 👩‍👩‍👧, \uD834\uDD1E",
            "\uD83D",
            "\uDE00 alone",
            "\uFEFF\u2028\u2029\uFFFF",
            "}{][,:\"",
            "1.50",
            "true");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-17",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "12345678901234567890123456789012345678901234567890",
            "0.0",
            "-0.00",
            "1.0",
            "12.500",
            "0.1234567890123456789",
            "1e2",
            "1E+2",
            "1.50e1",
            "-2.5E-7",
            "100e-2",
            "6.02214076e23",
            "1e400",
            "-1E-400",
            "123456789012345678901234567890.123456789000");

    private static final List<String> NO_TIMES = List.of(
            "",
            "2026",
            "2026-01-31",
            "soon",
            "2026-13-01T00:00:00Z",
            "2025-02-29T00:00:00Z",
            "2026-01-31T24:00:00Z",
            "2026-01-31T23:60:00Z",
            "2026-01-31T23:59:60Z",
            "2026-01-31T23:59:59.1234567890Z",
            "2026-01-31T23:59:59.12x4Z",
            "2026-01-31T23:59:59Z[Europe/Paris]",
            "2026-01-31T23:59:59+25:00",
            "20260131T235959Z",
            "+999999999-12-31T23:59:59-18:00",
            "1767225599");

    private static final List<String> NO_DATES =
            List.of("", "2026-02-30", "2026-1-31", "31.01.2026", "2026-01-31T00:00:00Z", "unlimited");

    private static final List<String> KEYS = List.of(
            "",
            " ",
            "a b",
            "a.b[0]",
            "quo\"te",
            "back\\slash",
            "line\n",
            "\u0000",
            "clé",
            "😀",
            "matches",
            "unknownFields",
            "automatedResult",
            "@type",
            "Type",
            "x");

    WildValues(SplittableRandom random) {
        super(random);
    }

    @Override
    Object text(String field) {
        if (chance(0.5)) {
            return super.text(field);
        }
        if (chance(0.1)) {
            return time();
        }
        if (chance(0.1)) {
            return new Numeral(oneOf(NUMBERS));
        }
        return chance(0.9) ? oneOf(TEXTS) : letters(1 + random.nextInt(200));
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.appendCodePoint(chance(0.9) ? 'a' + random.nextInt(26) : 0xA0 + random.nextInt(0xD000));
        }
        return letters.toString();
    }

    @Override
    Object word(List<String> words) {
        if (chance(0.75)) {
            return super.word(words);
        }
        if (chance(0.15)) {
            return anything(2);
        }
        return oneOf(List.of("BRAND_NEW", oneOf(words).toLowerCase(Locale.ROOT), " " + oneOf(words), "", "Größe 😀"));
    }

    @Override
    Object integer() {
        if (chance(0.1)) {
            return chance(0.5) ? oneOf(NUMBERS) : " " + oneOf(NUMBERS);
        }
        return chance(0.5) ? super.integer() : new Numeral(oneOf(NUMBERS));
    }

    @Override
    Object number() {
        return integer();
    }

    @Override
    Object date() {
        return chance(0.7) ? super.date() : oneOf(NO_DATES);
    }

    @Override
    Object time() {
        return switch (random.nextInt(10)) {
            case 0 -> new Moment(oneOf(NO_TIMES), null);
            case 1 ->
                new Moment(
                        oneOf(List.of(
                                "0001-01-01T00:00:00Z",
                                "0001-01-01T00:00:00.000Z",
                                "0001-01-01T00:00:00+00:00",
                                "0001-01-01T10:00:00+10:00",
                                "0001-01-01 00:00:00")),
                        Instant.parse("0001-01-01T00:00:00Z"));
            case 2, 3, 4 -> nearMiss();
            default -> {
                LocalDateTime time = anyTime();
                yield new Moment(written(time, "T") + "Z", time.toInstant(ZoneOffset.UTC));
            }
        };
    }

    /** A time in the years 1 to 9999, with as many fraction digits as needed. */
    private LocalDateTime anyTime() {
        long second = chance(0.9)
                ? 1_700_000_000L + random.nextInt(100_000_000)
                : -62_135_596_799L + random.nextLong(315_537_897_000L);
        int digits = random.nextInt(10);
        int unit = (int) Math.pow(10, 9 - digits);
        return LocalDateTime.ofEpochSecond(second, random.nextInt(1_000_000_000) / unit * unit, ZoneOffset.UTC);
    }

    private String written(LocalDateTime time, String between) {
        String text = time.format(WHOLE_SECONDS).replace("T", between);
        String digits = Integer.toString(1_000_000_000 + time.getNano()).substring(1);
        int shortest = 9;
        while (shortest > 0 && digits.charAt(shortest - 1) == '0') {
            shortest--;
        }
        int length = random.nextInt(shortest, 10);
        return length == 0 ? text : text + "." + digits.substring(0, length);
    }

    private Moment nearMiss() {
        if (chance(0.02)) {
            return new Moment("9999-12-31T23:59:59.9-10:00", Instant.parse("+10000-01-01T09:59:59.9Z"));
        }
        LocalDateTime time = anyTime();
        int hours = random.nextInt(-12, 14);
        int minutes = hours == 0 ? 0 : oneOf(List.of(0, 30, 45));
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(hours, hours < 0 ? -minutes : minutes);
        String sign = hours < 0 ? "-" : "+";
        String between = oneOf(List.of("T", " ", "t"));
        String zone = sign + twoDigits(Math.abs(hours)) + (random.nextBoolean() ? ":" : "") + twoDigits(minutes);
        return switch (random.nextInt(4)) {
            case 0 -> new Moment(written(time, between), time.toInstant(ZoneOffset.UTC));
            case 1 ->
                new Moment(written(time, between) + oneOf(List.of("z", " Z", "+00")), time.toInstant(ZoneOffset.UTC));
            default -> new Moment(written(time, between) + (chance(0.3) ? " " : "") + zone, time.toInstant(offset));
        };
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    @Override
    Map<String, Object> object() {
        return chance(0.5) ? super.object() : anyObject(3);
    }

    @Override
    String key() {
        return chance(0.5) ? super.key() : anyKey();
    }

    /** One of the representations of an absent value. */
    Object nothing(Form form, boolean structure) {
        return switch (form) {
            case OBJECT, NAMED, LIST, MAP, OTHERS -> chance(0.5) ? null : List.of();
            case TIME -> oneOf(Arrays.asList(null, "", " ", ZERO, new Moment("0000-00-00 00:00:00", null)));
            case DATE -> oneOf(Arrays.asList(null, "", "\t", ZERO, new Moment("0000-00-00", null)));
            default -> oneOf(Arrays.asList(null, "", " ", "\u2003\n"));
        };
    }

    /** A name of no documented field. */
    String anyKey() {
        return chance(0.9) ? oneOf(KEYS) : letters(1 + random.nextInt(12)) + "_";
    }

    /** Any JSON value up to a maximum depth. */
    Object anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> null;
            case 1 -> flag();
            case 2 -> new Numeral(oneOf(NUMBERS));
            case 3 -> time();
            case 4, 5 -> text("x");
            case 6 -> List.of();
            case 7 -> {
                List<Object> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(anything(depth - 1));
                }
                yield items;
            }
            default -> anyObject(depth);
        };
    }

    private Map<String, Object> anyObject(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.put(chance(0.2) ? oneOf(List.of("type", "stepName", "status")) : anyKey(), anything(depth - 1));
        }
        return object;
    }
}
