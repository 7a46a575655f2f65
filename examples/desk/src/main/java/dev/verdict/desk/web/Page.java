package dev.verdict.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page shows.
 *
 * @param title the title; never personal, because browsers keep it
 * @param address the part of the desk that the page belongs to
 * @param session the session; null for a page that needs none
 * @param message what became of the last action; null for nothing
 * @param assets the addresses of style sheet and script
 * @param words the names of values
 * @param privacy what is masked
 * @param since the number of the last change that the page has
 */
public record Page(
        String title,
        String address,
        @Nullable Session session,
        Session.@Nullable Message message,
        Assets assets,
        Words words,
        Privacy privacy,
        long since) {}
