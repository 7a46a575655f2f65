package dev.verdict.desk.web;

import dev.verdict.review.DatePreset;
import org.jspecify.annotations.Nullable;

/** The days that a list can be filtered by. */
public enum Days {
    TODAY("today", "Today", DatePreset.TODAY),
    LAST_7("7d", "Last 7 days", DatePreset.LAST_7_DAYS),
    LAST_30("30d", "Last 30 days", DatePreset.LAST_30_DAYS),
    LAST_3_MONTHS("3m", "Last 3 months", DatePreset.LAST_3_MONTHS),
    LAST_12_MONTHS("12m", "Last 12 months", DatePreset.LAST_12_MONTHS),
    /** From a day to a day. */
    CUSTOM("custom", "From … to …", null);

    private final String word;
    private final String label;
    private final @Nullable DatePreset preset;

    Days(String word, String label, @Nullable DatePreset preset) {
        this.word = word;
        this.label = label;
        this.preset = preset;
    }

    /** {@return the name in addresses} */
    public String word() {
        return word;
    }

    /** {@return the name on the page} */
    public String label() {
        return label;
    }

    /** {@return the range of days; null if the address names its days} */
    @Nullable
    DatePreset preset() {
        return preset;
    }

    /** The constant with a name in addresses. */
    static Days of(String word) {
        for (Days days : values()) {
            if (days.word.equals(word)) {
                return days;
            }
        }
        throw BadRequest.parameter("date");
    }
}
