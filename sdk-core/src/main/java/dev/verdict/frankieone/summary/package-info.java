/** What FrankieOne's steps found, in short: one record a kind of step. */
@NullMarked
package dev.verdict.frankieone.summary;

import org.jspecify.annotations.NullMarked;
