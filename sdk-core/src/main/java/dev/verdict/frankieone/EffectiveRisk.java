package dev.verdict.frankieone;

import dev.verdict.Open;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The risk that applies, and its source. Level and score always come from the same source.
 *
 * @param level the level; absent if only a score was sent
 * @param score the score; null if only a level was sent
 * @param source the source of both
 * @param isOutdated whether the platform reports that the entity changed after the assessment
 */
public record EffectiveRisk(Open<RiskLevel> level, @Nullable BigDecimal score, Source source, boolean isOutdated) {

    /** The level, the score and the source, for example {@code HIGH 80 (entity)}. */
    @Override
    public String toString() {
        // No toPlainString(): it would write 1e999999999 as a billion digits.
        return (level.isPresent() ? level.toString() : "no level")
                + (score == null ? "" : " " + score)
                + " (" + source + (isOutdated ? ", outdated" : "") + ")";
    }

    /** The source of a risk. */
    public enum Source {
        /** The assessment of the entity over all its workflows. */
        ENTITY("entity"),
        /** The assessment of this run alone. */
        RUN("run"),
        /** The newest step with a risk. */
        STEP("step");

        private final String text;

        Source(String text) {
            this.text = text;
        }

        /** The text of this constant in a sentence. */
        @Override
        public String toString() {
            return text;
        }
    }
}
