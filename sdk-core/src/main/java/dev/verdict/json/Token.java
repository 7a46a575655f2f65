package dev.verdict.json;

/** The types of values. */
enum Token {
    OBJECT("an object"),
    LIST("a list"),
    STRING("a string"),
    INTEGER("a number"),
    /** A number with a fraction or an exponent. */
    DECIMAL("a number"),
    TRUE("true or false"),
    FALSE("true or false"),
    NULL("null");

    final String description;

    Token(String description) {
        this.description = description;
    }

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    boolean isBoolean() {
        return this == TRUE || this == FALSE;
    }
}
