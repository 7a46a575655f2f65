/**
 * The platforms behind the desk: a sandbox and a client of each, the reception of webhooks, and the sample data. It knows no page.
 */
@NullMarked
package dev.verdict.desk.platform;

import org.jspecify.annotations.NullMarked;
