package org.nastavnik.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process per data directory. The operating system drops the lock when its holder dies, however it dies. */
final class DirectoryLock implements AutoCloseable {

    /** Beyond the text, so that others can read on every system who holds the lock. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    /** Opening and closing the file a second time in this JVM would silently drop a POSIX lock. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) {
        if (!HELD_HERE.add(directory)) {
            throw taken(directory, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return open(directory);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(directory);
            if (e instanceof StartFailure failure) {
                throw failure;
            }
            throw new StartFailure(
                    "нельзя писать в каталог данных %s: %s".formatted(directory, e.getMessage()),
                    "Дайте права на каталог пользователю, от имени которого идёт запуск, "
                            + "или укажите другой каталог в NASTAVNIK_DATA.",
                    e);
        }
    }

    private static DirectoryLock open(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(POSITION, 1, false);
        if (lock == null) {
            channel.close();
            throw taken(directory, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DirectoryLock(directory, channel);
    }

    private static StartFailure taken(Path directory, String process) {
        return new StartFailure(
                "с каталогом данных %s уже работает другой экземпляр (процесс %s).".formatted(directory, process),
                "Откройте уже запущенный экземпляр или остановите его. "
                        + "Для второго независимого экземпляра задайте другой каталог в NASTAVNIK_DATA "
                        + "и другой порт в SERVER_PORT.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(directory);
        }
    }
}
