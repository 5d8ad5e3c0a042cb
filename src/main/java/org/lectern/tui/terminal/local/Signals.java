package org.lectern.tui.terminal.local;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * The system's signals. Java has no supported way to hear them; {@code sun.misc.Signal} (module {@code jdk.unsupported})
 * is reached by reflection, as it may not be named in code that compiles without warnings. Where it is missing no signal
 * is heard: the screen then doesn't follow a change of size, and ends by the JVM's own way all the same.
 */
final class Signals {
    private final Class<?> handlerType;
    private final Constructor<?> signal;
    private final Method handle;

    private Signals(Class<?> handlerType, Constructor<?> signal, Method handle) {
        this.handlerType = handlerType;
        this.signal = signal;
        this.handle = handle;
    }

    /** Does something whenever a signal comes, each time on a thread of its own. Costs some 30 ms the first time. */
    static void on(String name, Runnable action) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            new Signals(handlerType, type.getConstructor(String.class), type.getMethod("handle", type, handlerType))
                    .hear(name, action);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // Not on this JVM or system: see above.
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void hear(String name, Runnable action) throws ReflectiveOperationException {
        Object handler = Proxy.newProxyInstance(
                Signals.class.getClassLoader(),
                new Class<?>[] {handlerType},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "handle" -> {
                        action.run();
                        yield null;
                    }
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> arguments != null && proxy == arguments[0];
                    default -> name;
                });
        handle.invoke(null, signal.newInstance(name), handler);
    }
}
