package org.lectern;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Made when it is first asked for. One thread at a time. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
