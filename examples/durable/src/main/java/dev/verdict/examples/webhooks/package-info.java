/** Receives webhooks, for all programs of this module. */
@NullMarked
package dev.verdict.examples.webhooks;

import org.jspecify.annotations.NullMarked;
