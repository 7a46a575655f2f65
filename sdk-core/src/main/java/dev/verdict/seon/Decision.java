package dev.verdict.seon;

import dev.verdict.Open;
import java.util.List;

/** How a session, a group of checks or a transaction went, in any case and tense. It decides nothing about the run. */
public enum Decision implements Open.AnyCase {
    /** Nothing speaks against it. Also {@code APPROVE}. */
    APPROVED,
    /** A person must look at it. */
    REVIEW,
    /** Something speaks against it. Also {@code DECLINE}. */
    DECLINED,
    /** The person left here. Also {@code ABANDON}. */
    ABANDONED,
    /** It broke: it found nothing against the person, and nothing for them. The word that runs have for it. */
    ERROR;

    @Override
    public List<String> spellings() {
        return switch (this) {
            case APPROVED -> List.of("APPROVE");
            case DECLINED -> List.of("DECLINE");
            case ABANDONED -> List.of("ABANDON");
            case REVIEW, ERROR -> List.of();
        };
    }
}
