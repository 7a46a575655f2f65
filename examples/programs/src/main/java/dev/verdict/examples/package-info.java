/** Example programs: how a backend uses Verdict. Each is a small {@code main}; nothing here is published. */
package dev.verdict.examples;
