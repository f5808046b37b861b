package org.nastavnik;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A service started without a language has an encoding without Russian letters, and its log would be question marks: there it is written in UTF-8. */
final class RussianConsole {

    private RussianConsole() {
    }

    /** Before anything is written. */
    static void prepare() {
        if (!Charset.forName(System.getProperty("native.encoding")).newEncoder().canEncode('Я')) {
            System.getProperties().putIfAbsent("logging.charset.console", StandardCharsets.UTF_8.name());
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        }
    }
}
