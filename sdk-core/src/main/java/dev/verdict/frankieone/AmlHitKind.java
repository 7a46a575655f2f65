package dev.verdict.frankieone;

/** The kinds of list a screening finds somebody on. One hit can be of several kinds. */
public enum AmlHitKind {
    /** Politically exposed persons. */
    PEP("PEP"),
    /** Sanction lists. */
    SANCTION("sanction"),
    /** Watchlists. */
    WATCHLIST("watchlist"),
    /** Adverse media. */
    MEDIA("media");

    private final String word;

    AmlHitKind(String word) {
        this.word = word;
    }

    /** As it reads in a sentence. */
    @Override
    public String toString() {
        return word;
    }
}
