package dev.verdict.http.testing;

import dev.verdict.http.CallEvent;
import dev.verdict.http.CallListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A listener that keeps what it hears. */
public final class Heard implements CallListener {
    private final LinkedBlockingQueue<CallEvent> events = new LinkedBlockingQueue<>();

    @Override
    public void onEvent(CallEvent event) {
        events.add(event);
    }

    /** The next so many events, when they are there. */
    public List<CallEvent> next(int number) {
        List<CallEvent> next = new ArrayList<>();
        try {
            while (next.size() < number) {
                CallEvent event = events.poll(20, TimeUnit.SECONDS);
                if (event == null) {
                    throw new AssertionError("heard only " + next);
                }
                next.add(event);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return next;
    }

    /** What was heard and not taken yet. */
    public List<CallEvent> rest() {
        List<CallEvent> rest = new ArrayList<>();
        events.drainTo(rest);
        return rest;
    }
}
