package dev.verdict.examples.many;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process that ends leaves to the next one, a line each. It has ids and names of workflows, no credentials and nothing personal.
 *
 * @param references of executions whose outcome it has not handled
 * @param attempts of execute requests whose outcome it does not know
 */
record PendingFile(List<String> references, List<String> attempts) {
    private static final String ATTEMPT = "attempt ";
    private static final String REFERENCE = "wait ";

    PendingFile {
        references = List.copyOf(references);
        attempts = List.copyOf(attempts);
    }

    int size() {
        return references.size() + attempts.size();
    }

    /** Replaces the file in one step: a reader finds the old lines or the new ones, never half of them. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        references.forEach(reference -> lines.add(REFERENCE + reference));
        attempts.forEach(attempt -> lines.add(ATTEMPT + attempt));
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(folder, "pending", ".tmp"); // only its owner can read it
        Files.write(written, lines, StandardCharsets.US_ASCII);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static PendingFile read(Path file) throws IOException {
        List<String> references = new ArrayList<>();
        List<String> attempts = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            if (line.startsWith(REFERENCE)) {
                references.add(line.substring(REFERENCE.length()));
            } else if (line.startsWith(ATTEMPT)) {
                attempts.add(line.substring(ATTEMPT.length()));
            } else {
                throw new IOException("not a file of pending waits: " + file);
            }
        }
        return new PendingFile(references, attempts);
    }

    @Override
    public String toString() {
        return references.size() + " pending waits"
                + (attempts.isEmpty() ? "" : " and " + attempts.size() + " attempts with an unknown outcome");
    }
}
