/** Example programs that show how a backend uses Verdict. This module is not published. */
package dev.verdict.examples;
