package dev.verdict.signature;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one RSA public key in PEM. The messages help to correct the configuration, and never quote the text. */
final class RsaPem {
    private static final int MIN_BITS = 2048;
    private static final Pattern PEM_BLOCK = Pattern.compile(
            "\\s*-----BEGIN (?<label>[A-Z0-9 ]{1,40})-----(?<base64>[^-]*)-----END \\k<label>-----\\s*");

    /** The AlgorithmIdentifier of rsaEncryption in DER, with its NULL parameter. */
    private static final byte[] RSA_ENCRYPTION = HexFormat.of().parseHex("300d06092a864886f70d0101010500");

    private RsaPem() {}

    static PublicKey read(String pem) {
        Matcher block = PEM_BLOCK.matcher(Objects.requireNonNull(pem, "pem"));
        if (!block.matches()) {
            throw new IllegalArgumentException("not a single key in PEM, from -----BEGIN … to -----END …" + hint(pem));
        }
        byte[] der = switch (block.group("label")) {
            case "PUBLIC KEY" -> base64(block.group("base64"));
            case "RSA PUBLIC KEY" -> subjectPublicKeyInfo(base64(block.group("base64")));
            case "PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "EC PRIVATE KEY" ->
                throw new IllegalArgumentException("this is a private key; the platform's public key is needed");
            default -> throw new IllegalArgumentException("the PEM block is not a public key");
        };
        return atLeast2048Bits(key(der));
    }

    /** Names a usual mistake of files, consoles and settings. */
    private static String hint(String pem) {
        if (pem.contains("\\n")) {
            return ": it has the characters \\n instead of line breaks";
        }
        if (pem.chars().anyMatch(c -> c >= 0x7F)) {
            return ": it holds a character that is not ASCII, such as a byte order mark";
        }
        return pem.startsWith("\"") || pem.startsWith("'") ? ": it has quotes around it" : "";
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) { // not as the cause, because its message quotes a character
            throw new IllegalArgumentException("the content of the PEM block is not base64");
        }
    }

    private static RSAPublicKey key(byte[] der) {
        try {
            PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
            if (key instanceof RSAPublicKey rsa && "RSA".equals(key.getAlgorithm())) {
                return rsa;
            }
        } catch (GeneralSecurityException e) { // not as the cause, because its message can quote the key
        }
        throw new IllegalArgumentException("the content of the PEM block is not an RSA public key");
    }

    private static PublicKey atLeast2048Bits(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        if (bits < MIN_BITS) {
            throw new IllegalArgumentException("an RSA key of " + bits + " bits; at least 2048 are needed");
        }
        return key;
    }

    /** Wraps a PKCS#1 key as an X.509 SubjectPublicKeyInfo, the form that the JDK reads. */
    private static byte[] subjectPublicKeyInfo(byte[] pkcs1) {
        byte[] bits = new byte[pkcs1.length + 1]; // the first byte of a BIT STRING is the number of unused bits
        System.arraycopy(pkcs1, 0, bits, 1, pkcs1.length);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(RSA_ENCRYPTION);
        content.writeBytes(der(0x03, bits));
        return der(0x30, content.toByteArray());
    }

    private static byte[] der(int tag, byte[] content) {
        ByteArrayOutputStream der = new ByteArrayOutputStream();
        der.write(tag);
        int length = content.length;
        if (length < 0x80) {
            der.write(length);
        } else {
            int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
            der.write(0x80 | bytes);
            for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
                der.write(length >>> shift);
            }
        }
        der.writeBytes(content);
        return der.toByteArray();
    }
}
