/**
 * The review desk. {@code ReviewDesk} puts together the data ({@code dev.verdict.desk.data}), the platforms ({@code
 * dev.verdict.desk.platform}) and the pages ({@code dev.verdict.desk.web}).
 */
@NullMarked
package dev.verdict.desk;

import org.jspecify.annotations.NullMarked;
