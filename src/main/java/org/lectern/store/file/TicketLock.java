package org.lectern.store.file;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A roll of numbered tickets in a small file, which all processes have in their memory as one: the number that is drawn
 * next, and the number that is served. Any thread may draw and serve.
 */
final class TicketLock {
    private static final int NEXT = 0;
    private static final int SERVED = Long.BYTES;
    private static final int SIZE = 2 * Long.BYTES;
    private static final VarHandle NUMBERS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer numbers;
    private final @Nullable Object file;

    private TicketLock(ByteBuffer numbers, @Nullable Object file) {
        this.numbers = numbers;
        this.file = file;
    }

    /**
     * The roll in the file, made where there is none.
     *
     * @param model the file whose mode it gets
     * @throws IOException where it can't be had, also because somebody is just making it
     */
    static TicketLock in(Path file, Path model) throws IOException {
        if (!Files.exists(file)) {
            create(file, model);
        }
        try (FileChannel channel =
                FileChannel.open(file, EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            if (channel.size() < SIZE) {
                throw new IOException(file + " is being made");
            }
            return new TicketLock(mapped(channel), key(file));
        }
    }

    /** By way of a segment: the older way makes its buffers by reflection, which costs each start as much as a small write. */
    private static ByteBuffer mapped(FileChannel channel) throws IOException {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE, Arena.ofAuto())
                .asByteBuffer();
    }

    /** Written, not only stretched: a disk that is full says so here, and not as a fault of the memory later. */
    private static void create(Path file, Path model) throws IOException {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(model)));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(SIZE));
        }
    }

    /** Whether it is still what others find under this name. */
    boolean in(Path name) {
        try {
            return Objects.equals(file, key(name));
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    long draw() {
        return (long) NUMBERS.getAndAdd(numbers, NEXT, 1L);
    }

    /** How many were ever drawn. */
    long drawn() {
        return (long) NUMBERS.getVolatile(numbers, NEXT);
    }

    long served() {
        return (long) NUMBERS.getVolatile(numbers, SERVED);
    }

    /** Goes on to the number, unless it is past it already. */
    void serve(long number) {
        long served = served();
        while (served < number && !NUMBERS.compareAndSet(numbers, SERVED, served, number)) {
            served = served();
        }
    }

    /** Whether nobody waits, and nobody is served. */
    boolean idle() {
        return drawn() <= served();
    }
}
