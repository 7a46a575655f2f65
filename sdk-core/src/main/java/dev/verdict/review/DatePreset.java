package dev.verdict.review;

import java.time.LocalDate;

/** A range of days for a filter, up to and including today. */
public enum DatePreset {
    /** Today. */
    TODAY {
        @Override
        LocalDate first(LocalDate today) {
            return today;
        }
    },
    /** Today and the six days before: 7D. */
    LAST_7_DAYS {
        @Override
        LocalDate first(LocalDate today) {
            return today.minusDays(6);
        }
    },
    /** Today and the 29 days before: 30D. */
    LAST_30_DAYS {
        @Override
        LocalDate first(LocalDate today) {
            return today.minusDays(29);
        }
    },
    /** From the same day three months ago: 3M. */
    LAST_3_MONTHS {
        @Override
        LocalDate first(LocalDate today) {
            return today.minusMonths(3);
        }
    },
    /** From the same day twelve months ago: 12M. */
    LAST_12_MONTHS {
        @Override
        LocalDate first(LocalDate today) {
            return today.minusMonths(12);
        }
    };

    abstract LocalDate first(LocalDate today);
}
