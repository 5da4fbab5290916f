package com.vixenbliss.creator.visual.rendering;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/** An event source with one observer, heard at once. */
public final class Observed {

    private Observed() {}

    @SuppressWarnings("unchecked")
    public static <T> Event<T> by(Consumer<T> observer) {
        return (Event<T>) Proxy.newProxyInstance(Observed.class.getClassLoader(), new Class<?>[] {Event.class},
                (self, method, arguments) -> {
                    if (!method.getName().equals("fire")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    observer.accept((T) arguments[0]);
                    return null;
                });
    }
}
