package dev.verdict.sandbox;

import dev.verdict.sandbox.server.Reply;
import java.util.concurrent.CountDownLatch;

/** A fault that counts a latch down once it was applied, so that a test can wait until the request was processed. */
final class CountedFault {
    private CountedFault() {}

    static Fault of(Fault fault, CountDownLatch applied) {
        return new Fault("counted " + fault, (processing, errors) -> {
            Reply reply = fault.action().apply(processing, errors);
            applied.countDown();
            return reply;
        });
    }
}
