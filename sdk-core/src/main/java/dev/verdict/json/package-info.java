@NullMarked
package dev.verdict.json;

import org.jspecify.annotations.NullMarked;
