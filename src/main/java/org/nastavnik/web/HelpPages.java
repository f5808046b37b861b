package org.nastavnik.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The how-tos of {@code docs/} inside the application: the same text that an engineer reads in the repository. */
@Controller
@Allowed(Allowed.EVERYBODY)
@MenuEntry(path = "/pages/help", title = "Справка", about = "Как работать в «Наставнике»: коротко и с картинками.", order = 1000)
class HelpPages {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link link) {
                    attributes.put("href", link.getDestination().replaceFirst("^([a-z]+)\\.md", "$1"));
                }
            }).build();

    @GetMapping("/pages/help")
    String own(Visitor visitor) {
        return "redirect:/pages/help/" + Guide.of(visitor).file();
    }

    @GetMapping("/pages/help/{file}")
    String show(@PathVariable String file, Model model) throws IOException {
        Guide guide = Guide.of(file).orElseThrow(NoSuchPage::new);
        String text = new ClassPathResource("help/" + guide.file() + ".md").getContentAsString(StandardCharsets.UTF_8);
        model.addAttribute("guides", Guide.values());
        model.addAttribute("shown", guide);
        model.addAttribute("text", HTML.render(PARSER.parse(text)));
        return "web/help";
    }

    @GetMapping("/pages/help/images/{name:[a-z0-9-]+\\.png}")
    ResponseEntity<Resource> picture(@PathVariable String name) {
        Resource picture = new ClassPathResource("help/images/" + name);
        if (!picture.exists()) {
            throw new NoSuchPage();
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture);
    }
}
