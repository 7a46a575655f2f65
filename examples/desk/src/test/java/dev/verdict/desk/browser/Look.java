package dev.verdict.desk.browser;

import java.util.List;

/** What a browser's window looks like. */
enum Look {
    LIGHT("light", 1280, 900),
    DARK("dark", 1280, 900),
    /** The width at which WCAG 2.2 wants no scrolling to the side. */
    NARROW("light", 320, 640);

    static final List<Look> ALL = List.of(values());

    final String scheme;
    final int width;
    final int height;

    Look(String scheme, int width, int height) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }
}
