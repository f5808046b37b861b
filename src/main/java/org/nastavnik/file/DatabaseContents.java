package org.nastavnik.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files in PostgreSQL: one backup holds everything, and they come and go with the transaction. */
class DatabaseContents implements FileContents {

    private static final int PART = 1 << 20;

    private final JdbcClient database;

    DatabaseContents(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void write(long file, InputStream bytes) throws IOException {
        int number = 0;
        for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            database.sql("insert into file_part (file, part, bytes) values (?, ?, ?)").params(file, number++, part).update();
        }
    }

    @Override
    public void copyTo(long file, OutputStream target) throws IOException {
        int number = 0;
        for (Optional<byte[]> part = part(file, number); part.isPresent(); part = part(file, ++number)) {
            target.write(part.get());
        }
    }

    private Optional<byte[]> part(long file, int number) {
        return database.sql("select bytes from file_part where file = ? and part = ?").params(file, number).query(byte[].class).optional();
    }

    @Override
    public void delete(long file) {
        database.sql("delete from file_part where file = ?").param(file).update();
    }
}
