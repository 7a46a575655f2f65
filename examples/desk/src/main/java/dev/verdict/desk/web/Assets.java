package dev.verdict.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The style sheet, the script and the icon. Their addresses change with their content, so browsers keep them for good. */
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "desk.css", "text/css; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    /** A file. */
    private record Asset(String type, byte[] content) {}

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        TYPES.forEach((name, type) -> {
            byte[] content = read(name);
            String address = "/assets/" + hash(content) + "/" + name;
            addresses.put(name, address);
            assets.put(address, new Asset(type, content));
        });
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** {@return the address of a file} */
    public String address(String name) {
        return addresses.get(name);
    }

    void serve(Context ctx) {
        Asset asset = assets.get(ctx.path());
        if (asset == null) {
            throw new NotFound();
        }
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(asset.type());
        ctx.result(asset.content());
    }
}
