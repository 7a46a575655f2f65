package dev.verdict.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs for single values. */
enum Scalar implements Codec {
    /** Also accepts numbers, because JavaScript writes ids, postcodes and phone numbers as numbers. */
    TEXT("a string") {
        @Override
        public Object read(JsonInput in) {
            Token token = in.tokens.token();
            if (token == Token.STRING) {
                return text(in.tokens);
            }
            if (token.isNumber()) {
                BigDecimal number = in.tokens.decimal();
                return new Original(Numbers.text(number), number);
            }
            return Codec.mistyped(in);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeString((String) value);
        }
    },
    BOOLEAN("true or false") {
        @Override
        public Object read(JsonInput in) {
            Token token = in.tokens.token();
            return token.isBoolean() ? (Object) (token == Token.TRUE) : blankOrMistyped(in);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeBoolean((Boolean) value);
        }
    },
    INTEGER("an integer") {
        @Override
        public Object read(JsonInput in) {
            long number = in.tokens.isSmallInteger() ? in.tokens.smallInteger() : Long.MAX_VALUE;
            return number == (int) number ? (Object) (int) number : wholeNumber(in, BigDecimal::intValueExact);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeNumber((Integer) value);
        }
    },
    LONG("an integer") {
        @Override
        public Object read(JsonInput in) {
            return in.tokens.isSmallInteger()
                    ? (Object) in.tokens.smallInteger()
                    : wholeNumber(in, BigDecimal::longValueExact);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeNumber((Long) value);
        }
    },
    DECIMAL("a number") {
        @Override
        public Object read(JsonInput in) {
            if (in.tokens.token().isNumber()) {
                BigDecimal number = in.tokens.decimal();
                BigDecimal plain = Numbers.plain(number);
                return plain == number ? number : new Original(plain, number);
            }
            BigDecimal number = numberInText(in);
            return number == null ? blankOrMistyped(in) : new Original(Numbers.plain(number), in.tokens.text());
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.writeNumber((BigDecimal) value);
        }
    },
    TIMESTAMP("a timestamp") {
        @Override
        public Object read(JsonInput in) {
            if (in.tokens.token() != Token.STRING) {
                return Codec.mistyped(in);
            }
            JsonTokenizer tokens = in.tokens;
            boolean escaped = tokens.isEscaped();
            byte[] text = escaped ? tokens.text().getBytes(StandardCharsets.UTF_8) : tokens.json;
            int from = escaped ? 0 : tokens.from;
            int to = escaped ? text.length : tokens.to;
            int nanos = Timestamps.usualNanos(text, from, to);
            Instant time = Timestamps.parse(text, from, to, nanos);
            if (time == null) {
                String sent = tokens.text();
                return sent.isBlank() || Timestamps.isZero(sent) ? Original.blank(sent) : new MistypedValue(sent);
            }
            if (Timestamps.isZero(time)) {
                return new Original(null, tokens.text());
            }
            return Timestamps.isCanonical(nanos, to - from) ? time : new Original(time, tokens.text());
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.writeTime((Instant) value);
        }
    },
    DATE("a date") {
        @Override
        public Object read(JsonInput in) {
            if (in.tokens.token() != Token.STRING) {
                return Codec.mistyped(in);
            }
            String text = in.tokens.text();
            if (text.isBlank() || Timestamps.isZero(text)) {
                return Original.blank(text);
            }
            LocalDate date = Timestamps.date(text);
            if (date == null) {
                return Timestamps.isZeroTime(text) ? Original.blank(text) : new MistypedValue(text);
            }
            return date;
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeString(value.toString());
        }
    };

    private final String expected;

    Scalar(String expected) {
        this.expected = expected;
    }

    @Override
    public Object read(JsonInput in, int enclosing) {
        return read(in);
    }

    abstract Object read(JsonInput in);

    /** A string; absent if it is blank. */
    static Object text(JsonTokenizer tokens) {
        String text = tokens.text();
        return tokens.isBlank() ? Original.blank(text) : text;
    }

    private static Object wholeNumber(JsonInput in, Function<BigDecimal, Object> exact) {
        boolean isNumber = in.tokens.token().isNumber();
        BigDecimal number = isNumber ? in.tokens.decimal() : numberInText(in);
        if (number == null) {
            return blankOrMistyped(in);
        }
        Object sent = isNumber ? number : in.tokens.text();
        try {
            return new Original(exact.apply(number), sent);
        } catch (ArithmeticException tooBigOrFractional) {
            return new MistypedValue(sent);
        }
    }

    private static @Nullable BigDecimal numberInText(JsonInput in) {
        return in.tokens.token() == Token.STRING ? Numbers.parse(in.tokens.text()) : null;
    }

    private static Object blankOrMistyped(JsonInput in) {
        boolean blank = in.tokens.token() == Token.STRING && in.tokens.text().isBlank();
        return blank ? Original.blank(in.tokens.text()) : Codec.mistyped(in);
    }

    @Override
    public String expected() {
        return expected;
    }
}
