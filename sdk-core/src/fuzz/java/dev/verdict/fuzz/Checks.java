package dev.verdict.fuzz;

/** What targets check. */
final class Checks {
    private Checks() {}

    static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }

    /** Checks that a text has nothing of a personal field. */
    static void checkPrinted(String text) {
        require(!text.contains(Mutations.CANARY), "personal data is printed: " + text);
    }
}
