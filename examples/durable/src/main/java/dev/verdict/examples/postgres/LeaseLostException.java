package dev.verdict.examples.postgres;

/** A lease ran out, and another instance may have taken the verification. What this instance wanted to store is not stored. */
final class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLostException(Lease lease) {
        super("the lease of verification " + lease.id() + " ran out");
    }
}
