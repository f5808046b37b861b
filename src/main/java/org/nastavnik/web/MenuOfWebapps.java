package org.nastavnik.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The menu for the header of the webapps; inside their session. */
@RestController
@Allowed(Allowed.EVERYBODY)
class MenuOfWebapps {

    private final Menu menu;

    MenuOfWebapps(Menu menu) {
        this.menu = menu;
    }

    @GetMapping("/camunda/api/nastavnik/menu")
    List<Menu.Entry> show(Visitor visitor) {
        return menu.of(visitor);
    }
}
