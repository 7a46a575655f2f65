/** Verifications that survive restarts and wait for weeks, as workflows of Temporal. */
@NullMarked
package dev.verdict.examples.temporal;

import org.jspecify.annotations.NullMarked;
