package dev.verdict.examples;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles code that uses the SDK, with all warnings as errors. */
final class UserCode {
    private final Path folder;
    private final int release;

    UserCode(Path folder, int release) {
        this.folder = folder;
        this.release = release;
    }

    /** The output of the compiler; empty if there is none. */
    String compile(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "--release",
                    Integer.toString(release),
                    "-parameters",
                    "-Xlint:all",
                    "-Xlint:-processing,-path",
                    "-Werror");
            compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
        }
        return output.toString();
    }

    /** Loads the compiled classes. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, UserCode.class.getClassLoader());
    }
}
