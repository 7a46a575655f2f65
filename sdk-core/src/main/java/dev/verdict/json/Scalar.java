package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Single values. */
enum Scalar implements Codec {
    TEXT("a text") {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            return in.parser.currentToken() == JsonToken.VALUE_STRING ? in.parser.getText() : Codec.misfit(in);
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeString((String) value);
        }
    },
    BOOLEAN("true or false") {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            return in.parser.currentToken().isBoolean() ? in.parser.getBooleanValue() : Codec.misfit(in);
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeBoolean((Boolean) value);
        }
    },
    INTEGER("an integer") {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            if (!in.parser.currentToken().isNumeric()) {
                return Codec.misfit(in);
            }
            if (in.parser.getNumberType() == JsonParser.NumberType.INT) {
                return in.parser.getIntValue();
            }
            BigDecimal number = in.decimal();
            try {
                return number.intValueExact();
            } catch (ArithmeticException tooBigOrFractional) {
                return new Misfit(number);
            }
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeNumber((Integer) value);
        }
    },
    DECIMAL("a number") {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            return in.parser.currentToken().isNumeric() ? in.decimal() : Codec.misfit(in);
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeNumber((BigDecimal) value);
        }
    },
    TIMESTAMP("a timestamp") {
        @Override
        public @Nullable Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
                return Codec.misfit(in);
            }
            char[] text = in.parser.getTextCharacters();
            Instant time = Timestamps.parse(text, in.parser.getTextOffset(), in.parser.getTextLength());
            if (time == null) {
                return new Misfit(in.parser.getText());
            }
            return isAbsent(time) ? null : time;
        }

        @Override
        public boolean isAbsent(@Nullable Object value) {
            return value == null || Timestamps.GO_ZERO.equals(value);
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeString(value.toString());
        }
    },
    DATE("a date") {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
                return Codec.misfit(in);
            }
            String text = in.parser.getText();
            LocalDate date = Timestamps.date(text);
            return date == null ? new Misfit(text) : date;
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeString(value.toString());
        }
    };

    private final String expected;

    Scalar(String expected) {
        this.expected = expected;
    }

    @Override
    public String expected() {
        return expected;
    }
}
