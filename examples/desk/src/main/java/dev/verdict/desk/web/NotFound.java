package dev.verdict.desk.web;

/** What the address names does not exist. */
final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFound() {
        super("not found");
    }
}
