/** Verifications that survive restarts and wait for weeks, as rows of a PostgreSQL table. */
@NullMarked
package dev.verdict.examples.postgres;

import org.jspecify.annotations.NullMarked;
