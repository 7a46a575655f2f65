package dev.verdict.desk.web;

/** A request that cannot be answered. The message is shown, and says nothing of what was sent. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRequest(String message) {
        super(message);
    }

    /** A parameter whose value is none. */
    static BadRequest parameter(String name) {
        return new BadRequest("The parameter “" + name + "” has a value that the desk does not know.");
    }
}
