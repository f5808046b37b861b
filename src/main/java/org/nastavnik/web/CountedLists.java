package org.nastavnik.web;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many tasks each list of Tasklist holds for the person; inside the webapps' session. */
@RestController
@Allowed(Allowed.EVERYBODY)
class CountedLists {

    /** @param id of the list @param name as Tasklist shows it @param count of tasks that the person sees in it */
    record CountedList(String id, String name, long count) {
    }

    private final FilterService filters;

    CountedLists(FilterService filters) {
        this.filters = filters;
    }

    @GetMapping("/camunda/api/nastavnik/lists")
    List<CountedList> count() {
        return filters.createTaskFilterQuery().list().stream()
                .map(list -> new CountedList(list.getId(), list.getName(), filters.count(list.getId()))).toList();
    }
}
