package com.vixenbliss.creator.harness;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the platform before the first test class and stops it after the last test of the whole run. Test methods and
 * constructors may take a {@link Platform} or an {@link Api}. Registered for all tests of this module.
 */
public final class PlatformExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Platform.class || type == Api.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Platform platform = running(context);
        return parameter.getParameter().getType() == Platform.class ? platform : platform.api();
    }

    /** Kept in the root store: JUnit closes what lies there when all tests are done. */
    private static Platform running(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Platform.class, key -> Platform.start(), Platform.class);
    }
}
