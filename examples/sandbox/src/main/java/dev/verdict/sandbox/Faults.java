package dev.verdict.sandbox;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** What is to go wrong with the next requests, first in, first out. Safe to share between threads. */
final class Faults {
    private final Queue<Fault> queue = new ConcurrentLinkedQueue<>();

    /** What becomes of a request, given how it would be answered; asking for that answer carries the request out. */
    interface Fault {
        Reply apply(Supplier<Reply.Answer> answer);

        /** Nothing goes wrong. */
        Fault NONE = Supplier::get;

        /** Not carried out. */
        static Fault fail(int status) {
            return answer -> Refusal.ofStatus(status).toAnswer(Ulid.next());
        }

        /** Carried out, but the caller does not get to know. */
        static Fault drop() {
            return answer -> {
                answer.get();
                return new Reply.Drop();
            };
        }
    }

    void add(Fault fault) {
        queue.add(fault);
    }

    Fault next() {
        Fault fault = queue.poll();
        return fault == null ? Fault.NONE : fault;
    }
}
