package dev.verdict.frankieone;

import dev.verdict.Open;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The risk that holds, and where it was found. Level and score always come from the same place, so that they belong together.
 *
 * @param level the level; absent if only a score was sent
 * @param score the score; null if only a level was sent
 * @param source where both were found
 * @param isOutdated whether the platform says that the entity changed since the assessment
 */
public record EffectiveRisk(Open<RiskLevel> level, @Nullable BigDecimal score, Source source, boolean isOutdated) {

    /** The level, the score and where they were found: {@code HIGH 80 (entity)}. */
    @Override
    public String toString() {
        // The score as it is: written out, 1e999999999 would be a text of a billion digits.
        return (level.isPresent() ? level.toString() : "no level")
                + (score == null ? "" : " " + score)
                + " (" + source + (isOutdated ? ", outdated" : "") + ")";
    }

    /** Where a risk was found. */
    public enum Source {
        /** The assessment of the entity over all its workflows. */
        ENTITY("entity"),
        /** The assessment of this run alone. */
        RUN("run"),
        /** The newest step that carries a risk. */
        STEP("step");

        private final String word;

        Source(String word) {
            this.word = word;
        }

        /** As it reads in a sentence. */
        @Override
        public String toString() {
            return word;
        }
    }
}
