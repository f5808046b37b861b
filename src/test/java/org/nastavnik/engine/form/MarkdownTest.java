package org.nastavnik.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rendered without any cleaning of the renderer's own, as the worst reader would. */
class MarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[приказ](javascript:alert(1))", "![](https://evil.example/pixel.png)",
            "<javascript:alert(1)>", "`x`", "**x**", "{{organisation}}", "{{#if x}}", "a | b", "&lt;script&gt;", "&#60;script>", "\\<b>", "[x]: javascript:alert(1)",
            "~~x~~", "x\n\n# Заголовок", "x\r\n<b>", "x\n---"})
    void whatPeopleTypedIsShownAsTheyTypedIt(String typed) {
        assertThat(Markdown.escape(typed)).doesNotContain("{", "<");
        String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse("**Примечание:** " + Markdown.escape(typed)));
        assertThat(html.replaceAll("</?(p|strong)>", "")).doesNotContain("<");
        assertThat(html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")).contains(typed.replaceAll("\\R", " "));
    }
}
