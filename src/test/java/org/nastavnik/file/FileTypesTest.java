package org.nastavnik.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.engine.Refusal;

class FileTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "../../etc/passwd | passwd", "..\\..\\boot.ini | boot.ini", "C:\\Users\\x\\приказ.pdf | приказ.pdf", ".. | файл", "... | файл", "/ | файл",
            "приказ\u0000.pdf | приказ_.pdf",
            "приказ\u202efdp.exe | приказ_fdp.exe", "при\u200bказ.pdf | при_каз.pdf", "\ufeffприказ.pdf | _приказ.pdf", "приказ\ud83d.pdf | приказ_.pdf",
            "<img src=x onerror=alert(1)>.pdf | _img src=x onerror=alert(1)_.pdf", "a\u2028b.pdf | a_b.pdf", "Приказ № 5 «о парах».pdf | Приказ № 5 «о парах».pdf",
            "😀.pdf | 😀.pdf"})
    void aNameIsOnlyAName(String given, String kept) {
        assertThat(FileTypes.cleaned(given)).isEqualTo(kept);
    }

    @Test
    void aNameIsOneLine() {
        assertThat(FileTypes.cleaned("приказ\r\nSet-Cookie: x.pdf")).isEqualTo("приказ__Set-Cookie_ x.pdf");
        assertThat(FileTypes.cleaned("приказ\u0085.pdf")).isEqualTo("приказ_.pdf");
    }

    @Test
    void aNameWithoutEndIsCutAndKeepsItsEnding() {
        assertThat(FileTypes.cleaned("я".repeat(10_000) + ".pdf")).hasSize(200).endsWith(".pdf");
        assertThat(FileTypes.cleaned("x" + "😀".repeat(5_000) + ".pdf")).hasSizeLessThanOrEqualTo(200).matches("[^\\p{Cs}]+\\.pdf");
        assertThat(FileTypes.cleaned(null)).isEqualTo("файл");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"page.html | <html><body><script>alert(1)</script></body></html>", "приказ.pdf | <html><script>alert(1)</script></html>",
            "рисунок.svg | <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "рисунок.png | <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "x.xml | <?xml version='1.0'?><x/>", "x.js | alert(1)", "x.sh | #!/bin/sh", "приказ.pdf | #!/bin/sh",
            "приказ.pdf | просто текст", "снимок.jpg | просто текст"})
    void whatABrowserOrAComputerWouldRunIsNotTaken(String name, String contents) {
        assertThatThrownBy(() -> type(name, contents)).isInstanceOf(Refusal.class).hasMessageContaining("не принят");
    }

    @Test
    void aTextStaysAText() throws IOException {
        assertThat(type("список.txt", "Иванов <b>Пётр</b>")).isEqualTo("text/plain");
    }

    private static String type(String name, String contents) throws IOException {
        return FileTypes.of(new ByteArrayInputStream(contents.getBytes(StandardCharsets.UTF_8)), name);
    }
}
