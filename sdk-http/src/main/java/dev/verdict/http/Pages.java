package dev.verdict.http;

import java.util.concurrent.CompletableFuture;

/** Where the pages of a list come from. The number 0 asks for the first page without saying a number; else the first is 1. */
interface Pages<T> {
    Page<T> fetch(int number);

    CompletableFuture<Page<T>> fetchAsync(int number);
}
