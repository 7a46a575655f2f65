/** Tests of the pages without a browser: requests to a server, and what it answers. */
@NullMarked
package dev.verdict.desk.web;

import org.jspecify.annotations.NullMarked;
