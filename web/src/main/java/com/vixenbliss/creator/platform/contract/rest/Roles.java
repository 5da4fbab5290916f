package com.vixenbliss.creator.platform.contract.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Says of every operation who may call it. */
record Roles(IndexView index) {

    private static final DotName ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final String RESOURCE = "Resource_";

    /** @param operation still with the scanner's id, {@code WorldResource_create} */
    void complete(Operation operation) {
        String told = operation.getDescription() == null ? "" : operation.getDescription() + " ";
        operation.setDescription(told + (isOpen(operation) ? "Open to everybody." : "For " + of(operation.getOperationId()) + "."));
    }

    static boolean isOpen(Operation operation) {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }

    private String of(String scanned) {
        int end = scanned.indexOf(RESOURCE);
        String type = "." + scanned.substring(0, end) + "Resource";
        String method = scanned.substring(end + RESOURCE.length());
        return index.getAnnotations(ALLOWED).stream()
                .filter(annotation -> isOf(annotation.target(), type, method))
                .min((one, other) -> one.target().kind() == AnnotationTarget.Kind.METHOD ? -1 : 1)
                .map(Roles::words)
                .orElseThrow(() -> new IllegalStateException(scanned + " does not say who may call it"));
    }

    private static boolean isOf(AnnotationTarget target, String type, String method) {
        return switch (target) {
            case MethodInfo one -> one.name().equals(method) && isNamed(one.declaringClass(), type);
            case ClassInfo all -> isNamed(all, type);
            default -> false;
        };
    }

    private static boolean isNamed(ClassInfo info, String type) {
        return info.name().toString().endsWith(type);
    }

    private static String words(AnnotationInstance allowed) {
        return Arrays.stream(allowed.value().asStringArray())
                .map(role -> "`" + role + "`")
                .collect(Collectors.joining(", "));
    }
}
