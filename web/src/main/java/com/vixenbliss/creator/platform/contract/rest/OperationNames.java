package com.vixenbliss.creator.platform.contract.rest;

/** {@code WorldResource_create} is how the scanner names an operation; clients call it {@code worldCreate}. */
final class OperationNames {

    private static final String RESOURCE = "Resource_";

    private OperationNames() {}

    static String of(String scanned) {
        int end = scanned.indexOf(RESOURCE);
        if (end < 0) {
            return scanned;
        }
        String method = scanned.substring(end + RESOURCE.length());
        return Character.toLowerCase(scanned.charAt(0)) + scanned.substring(1, end)
                + Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }
}
