package org.nastavnik.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Where the bytes of files lie. */
interface FileContents {

    void write(long file, InputStream bytes) throws IOException;

    void copyTo(long file, OutputStream target) throws IOException;

    /** Nothing happens when the bytes are gone already. */
    void delete(long file) throws IOException;
}
