package com.vixenbliss.creator.sandbox.provider.vendor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files, in lower-case hex. */
public final class Digests {

    private Digests() {}

    public static String sha256(byte[] bytes) {
        return of("SHA-256", bytes);
    }

    public static String md5(byte[] bytes) {
        return of("MD5", bytes);
    }

    private static String of(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
