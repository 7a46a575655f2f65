package dev.verdict.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs for single values. */
enum Scalar implements Codec {
    /** Also accepts numbers, because JavaScript writes ids, postcodes and phone numbers as numbers. */
    TEXT("a string") {
        @Override
        public Object read(JsonInput in) throws IOException {
            JsonToken token = in.parser.currentToken();
            if (token == JsonToken.VALUE_STRING) {
                return text(in.parser.getText());
            }
            if (token.isNumeric()) {
                BigDecimal number = in.decimal();
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
        public Object read(JsonInput in) throws IOException {
            JsonToken token = in.parser.currentToken();
            return token.isBoolean() ? in.parser.getBooleanValue() : blankOrMistyped(in);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeBoolean((Boolean) value);
        }
    },
    INTEGER("an integer") {
        @Override
        public Object read(JsonInput in) throws IOException {
            return in.parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                            && in.parser.getNumberType() == JsonParser.NumberType.INT
                    ? (Object) in.parser.getIntValue()
                    : wholeNumber(in, BigDecimal::intValueExact);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeNumber((Integer) value);
        }
    },
    LONG("an integer") {
        @Override
        public Object read(JsonInput in) throws IOException {
            return in.parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                            && in.parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                    ? (Object) in.parser.getLongValue()
                    : wholeNumber(in, BigDecimal::longValueExact);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeNumber((Long) value);
        }
    },
    DECIMAL("a number") {
        @Override
        public Object read(JsonInput in) throws IOException {
            if (in.parser.currentToken().isNumeric()) {
                BigDecimal number = in.decimal();
                BigDecimal plain = Numbers.plain(number);
                return plain == number ? number : new Original(plain, number);
            }
            BigDecimal number = numberInText(in);
            return number == null ? blankOrMistyped(in) : new Original(Numbers.plain(number), in.parser.getText());
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.writeNumber((BigDecimal) value);
        }
    },
    TIMESTAMP("a timestamp") {
        @Override
        public Object read(JsonInput in) throws IOException {
            if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
                return Codec.mistyped(in);
            }
            char[] text = in.parser.getTextCharacters();
            int start = in.parser.getTextOffset();
            int length = in.parser.getTextLength();
            Instant time = Timestamps.parse(text, start, length);
            if (time == null) {
                String sent = in.parser.getText();
                return sent.isBlank() || Timestamps.isZero(sent) ? Original.blank(sent) : new MistypedValue(sent);
            }
            if (Timestamps.isZero(time)) {
                return new Original(null, in.parser.getText());
            }
            return Timestamps.isCanonical(time, text, start, length) ? time : new Original(time, in.parser.getText());
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeString(value.toString());
        }
    },
    DATE("a date") {
        @Override
        public Object read(JsonInput in) throws IOException {
            if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
                return Codec.mistyped(in);
            }
            String text = in.parser.getText();
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
    public Object read(JsonInput in, int enclosingStart) throws IOException {
        return read(in);
    }

    abstract Object read(JsonInput in) throws IOException;

    /** A string; absent if it is blank. */
    static Object text(String text) {
        return text.isEmpty() || Character.isWhitespace(text.charAt(0)) && text.isBlank() ? Original.blank(text) : text;
    }

    private static Object wholeNumber(JsonInput in, Function<BigDecimal, Object> exact) throws IOException {
        boolean isNumber = in.parser.currentToken().isNumeric();
        BigDecimal number = isNumber ? in.decimal() : numberInText(in);
        if (number == null) {
            return blankOrMistyped(in);
        }
        Object sent = isNumber ? number : in.parser.getText();
        try {
            return new Original(exact.apply(number), sent);
        } catch (ArithmeticException tooBigOrFractional) {
            return new MistypedValue(sent);
        }
    }

    private static @Nullable BigDecimal numberInText(JsonInput in) throws IOException {
        return in.parser.currentToken() == JsonToken.VALUE_STRING ? Numbers.parse(in.parser.getText()) : null;
    }

    private static Object blankOrMistyped(JsonInput in) throws IOException {
        boolean blank = in.parser.currentToken() == JsonToken.VALUE_STRING
                && in.parser.getText().isBlank();
        return blank ? Original.blank(in.parser.getText()) : Codec.mistyped(in);
    }

    @Override
    public String expected() {
        return expected;
    }
}
