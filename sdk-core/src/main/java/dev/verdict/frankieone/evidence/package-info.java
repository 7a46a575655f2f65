/** What FrankieOne's checks found, in detail: one record a kind of evidence. */
@NullMarked
package dev.verdict.frankieone.evidence;

import org.jspecify.annotations.NullMarked;
