package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: who is signed in and the menu. Read by the template {@code layout/page}. */
@ControllerAdvice(annotations = Controller.class)
class Frame {

    private final Menu menu;

    Frame(Menu menu) {
        this.menu = menu;
    }

    @ModelAttribute("visitor")
    Visitor visitor(HttpServletRequest request) {
        return (Visitor) request.getAttribute(AccessCheck.VISITOR);
    }

    @ModelAttribute("menu")
    List<Menu.Entry> menu(HttpServletRequest request) {
        Visitor visitor = visitor(request);
        return visitor == null ? List.of() : menu.of(visitor);
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
