/** Verifications and runs that several instances of a backend share, in PostgreSQL. */
@NullMarked
package dev.verdict.examples.postgres;

import org.jspecify.annotations.NullMarked;
