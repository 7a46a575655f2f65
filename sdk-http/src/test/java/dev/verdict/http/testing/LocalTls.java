package dev.verdict.http.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** TLS for {@code localhost}, with a key that is made for this run of the tests. */
public final class LocalTls {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final LocalTls ONE = make();

    private final SSLContext context;
    private final X509TrustManager trust;

    private LocalTls(SSLContext context, X509TrustManager trust) {
        this.context = context;
        this.trust = trust;
    }

    public static SSLContext context() {
        return ONE.context;
    }

    public static X509TrustManager trust() {
        return ONE.trust;
    }

    /** A client that trusts the server. */
    public static OkHttpClient.Builder trusting() {
        return new OkHttpClient.Builder().sslSocketFactory(ONE.context.getSocketFactory(), ONE.trust);
    }

    private static LocalTls make() {
        try {
            KeyStore keys = keys();
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, PASSWORD);
            KeyStore certificates = KeyStore.getInstance("PKCS12");
            certificates.load(null, null);
            certificates.setCertificateEntry("server", keys.getCertificate("server"));
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(certificates);
            X509TrustManager trust = (X509TrustManager) trusted.getTrustManagers()[0];
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), new X509TrustManager[] {trust}, null);
            return new LocalTls(context, trust);
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyStore keys() throws IOException, GeneralSecurityException, InterruptedException {
        Path folder = Files.createTempDirectory("verdict-tls");
        Path file = folder.resolve("keys.p12");
        try {
            Process keytool = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "server",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost,ip:127.0.0.1",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            new String(PASSWORD)))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new AssertionError(said);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                keys.load(in, PASSWORD);
            }
            return keys;
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
