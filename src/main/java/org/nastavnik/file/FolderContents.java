package org.nastavnik.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files in a folder of the operator's choice; their names there are numbers and tell nothing. */
class FolderContents implements FileContents {

    private final Path folder;

    FolderContents(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void write(long file, InputStream bytes) throws IOException {
        Path half = Files.createTempFile(folder, "half-", ".part");
        try {
            Files.copy(bytes, half, StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(place(file).getParent());
            Files.move(half, place(file), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public void copyTo(long file, OutputStream target) throws IOException {
        Files.copy(place(file), target);
    }

    @Override
    public void delete(long file) throws IOException {
        Files.deleteIfExists(place(file));
    }

    /** A thousand files a folder. */
    private Path place(long file) {
        return folder.resolve(String.valueOf(file / 1000)).resolve(String.valueOf(file));
    }
}
