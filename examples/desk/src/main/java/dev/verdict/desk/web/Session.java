package dev.verdict.desk.web;

import dev.verdict.desk.data.RunKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows about one browser: the analyst, which runs are revealed, and the texts that must not stand in an address. Safe to share
 * between threads.
 */
public final class Session {
    private static final int MOST_TEXTS = 100;

    private final String id = Randoms.token(32);
    private final String csrf = Randoms.token(32);
    private volatile String analyst;
    private final Set<RunKey> revealed = ConcurrentHashMap.newKeySet();
    private final Map<String, Search> searches = new LinkedHashMap<>();
    private @Nullable Message message;
    private volatile String lastList = "/runs";

    /** What an analyst searched for: a part of a name, an e-mail address or a run's id, and a user id; blank for any. Personal data. */
    public record Search(String text, String user) {
        static final Search NONE = new Search("", "");

        /** Prints nothing. */
        @Override
        public String toString() {
            return "Search";
        }
    }

    /**
     * What the next page says about the last action.
     *
     * @param text the text
     * @param isProblem whether the action was not done
     * @param link an address that the text is about; null for none
     */
    public record Message(
            String text, boolean isProblem, @Nullable String link) {
        /** Prints nothing. */
        @Override
        public String toString() {
            return "Message";
        }
    }

    Session(String analyst) {
        this.analyst = analyst;
    }

    String id() {
        return id;
    }

    /** {@return what each form must send back} */
    public String csrf() {
        return csrf;
    }

    /** {@return the analyst's name} */
    public String analyst() {
        return analyst;
    }

    void setAnalyst(String name) {
        analyst = Objects.requireNonNull(name, "name");
    }

    /** {@return the address of the list of runs that the analyst saw last} */
    public String lastList() {
        return lastList;
    }

    void setLastList(String address) {
        lastList = address;
    }

    boolean isRevealed(RunKey key) {
        return revealed.contains(key);
    }

    void reveal(RunKey key) {
        revealed.add(key);
    }

    void hide(RunKey key) {
        revealed.remove(key);
    }

    /** Keeps a search, and returns the key that addresses can have. The oldest are forgotten. */
    synchronized String keep(Search search) {
        for (Map.Entry<String, Search> known : searches.entrySet()) {
            if (known.getValue().equals(search)) {
                return known.getKey();
            }
        }
        if (searches.size() == MOST_TEXTS) {
            searches.remove(searches.keySet().iterator().next());
        }
        String key = Randoms.token(9);
        searches.put(key, search);
        return key;
    }

    /** The search of a key; {@link Search#NONE} for no key, and empty if the session does not know the key. */
    synchronized Optional<Search> search(@Nullable String key) {
        return key == null ? Optional.of(Search.NONE) : Optional.ofNullable(searches.get(key));
    }

    synchronized void say(String text, boolean isProblem) {
        message = new Message(text, isProblem, null);
    }

    synchronized void sayWithLink(String text, String link) {
        message = new Message(text, false, link);
    }

    /** The message, once. */
    synchronized @Nullable Message takeMessage() {
        Message taken = message;
        message = null;
        return taken;
    }
}
