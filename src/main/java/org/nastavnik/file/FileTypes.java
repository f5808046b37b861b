package org.nastavnik.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.Tika;
import org.nastavnik.engine.Refusal;

/** Which files are taken. What a file is, its first bytes say, not its name alone. */
final class FileTypes {

    private static final Tika TIKA = new Tika();
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final Set<String> TAKEN = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp", "image/heic", "image/tiff",
            OFFICE + "wordprocessingml.document", OFFICE + "spreadsheetml.sheet", OFFICE + "presentationml.presentation",
            OPEN + "text", OPEN + "spreadsheet", OPEN + "presentation", "application/msword", "application/vnd.ms-excel",
            "application/rtf", "text/plain", "text/csv", "application/zip");

    private static final Set<String> SAYING_NOTHING = Set.of("text/plain", "application/octet-stream");
    private static final int LONGEST = 200;
    private static final int KEPT_END = 40;

    private static final int FIRST_BYTES = 1 << 16;

    private FileTypes() {
    }

    /** @param contents with mark and reset @return the media type @throws Refusal when such files are not taken */
    static String of(InputStream contents, String name) throws IOException {
        contents.mark(FIRST_BYTES);
        boolean known = !SAYING_NOTHING.contains(TIKA.detect(contents.readNBytes(FIRST_BYTES)));
        contents.reset();
        String type = TIKA.detect(contents, name);
        if (!TAKEN.contains(type) || (isText(type) ? !mayBeText(name) : !known)) {
            throw new Refusal("Файл «" + name + "» не принят: можно PDF, фотографии, документы Word и Excel, OpenDocument, текст и ZIP");
        }
        return type;
    }

    private static boolean isText(String type) {
        return type.startsWith("text/");
    }

    private static boolean mayBeText(String name) {
        String byName = TIKA.detect(name);
        return isText(byName) || SAYING_NOTHING.contains(byName);
    }

    /**
     * The name without path and without what a name cannot hold or what makes it look like another (signs that turn the
     * direction of reading, invisible ones), at most 200 characters; the ending stays.
     */
    static String cleaned(String given) {
        String name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST - KEPT_END - 1) + "…" + name.substring(name.length() - KEPT_END);
        }
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*]", "_").strip();
        return name.replaceAll("[.\\s]", "").isEmpty() ? "файл" : name;
    }
}
