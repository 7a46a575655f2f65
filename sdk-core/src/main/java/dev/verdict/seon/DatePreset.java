package dev.verdict.seon;

import java.time.LocalDate;

/** How far back a list of runs goes, today included. */
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
    /** Since the same day three months ago: 3M. */
    LAST_3_MONTHS {
        @Override
        LocalDate first(LocalDate today) {
            return today.minusMonths(3);
        }
    },
    /** Since the same day twelve months ago: 12M. */
    LAST_12_MONTHS {
        @Override
        LocalDate first(LocalDate today) {
            return today.minusMonths(12);
        }
    };

    abstract LocalDate first(LocalDate today);
}
