package dev.verdict.examples.many;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The arguments of {@link AwaitMany}.
 *
 * @param executions how many
 * @param url of a {@link SandboxProcess}; empty for a sandbox in this process
 * @param pending where to store what is pending when the program is stopped
 * @param resume what an earlier process stored, instead of executions
 */
record Options(int executions, Optional<String> url, Path pending, Optional<Path> resume) {
    static final String USAGE =
            "arguments: [--executions n] [--url http://127.0.0.1:8484 [--pending file] [--resume file]]";

    static Options parse(String... args) {
        Options options =
                new Options(2_000, Optional.empty(), Path.of("target", "pending-waits.txt"), Optional.empty());
        if (args.length % 2 != 0) {
            throw new IllegalArgumentException(USAGE);
        }
        for (int i = 0; i < args.length; i += 2) {
            options = options.with(args[i], args[i + 1]);
        }
        if (options.resume.isPresent() && options.url.isEmpty()) {
            throw new IllegalArgumentException("--resume needs --url: a sandbox in this process has no executions yet");
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--executions" -> new Options(Integer.parseInt(value), url, pending, resume);
            case "--url" -> new Options(executions, Optional.of(value), pending, resume);
            case "--pending" -> new Options(executions, url, Path.of(value), resume);
            case "--resume" -> new Options(executions, url, pending, Optional.of(Path.of(value)));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }
}
