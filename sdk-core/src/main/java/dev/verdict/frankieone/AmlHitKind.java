package dev.verdict.frankieone;

/** The kind of list that an AML screening found an entity on. A hit can have several kinds. */
public enum AmlHitKind {
    /** Politically exposed persons. */
    PEP("PEP"),
    /** Sanction lists. */
    SANCTION("sanction"),
    /** Watchlists. */
    WATCHLIST("watchlist"),
    /** Adverse media. */
    MEDIA("media");

    private final String text;

    AmlHitKind(String text) {
        this.text = text;
    }

    /** The text of this constant in a sentence. */
    @Override
    public String toString() {
        return text;
    }
}
