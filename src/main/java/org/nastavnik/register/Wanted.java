package org.nastavnik.register;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which people of an organisation are wanted; what is null or empty does not matter.
 *
 * @param programme id of the programme whose roles are shown
 * @param q part of the name
 * @param side {@code mentee}, {@code mentor} or {@code none}
 * @param state code of a state of either side
 * @param kind code of a kind of participant
 * @param place class or post
 * @param form code of a form of mentoring
 * @param theme code of what a mentee asks for or a mentor helps with
 * @param consents {@code missing} for those who lack one
 * @param sort {@code name}, {@code place}, {@code birth} or {@code state}; with a minus in front from the end
 * @param page from 1
 */
record Wanted(String organisation, Long programme, String q, String side, String state, String kind, String place, String form, String theme,
              String consents, String sort, Integer page) {

    Wanted {
        page = page == null || page < 1 ? 1 : page;
        sort = sort == null || sort.isBlank() ? "name" : sort;
    }

    Wanted of(String chosen, long running) {
        return new Wanted(chosen, running, q, side, state, kind, place, form, theme, consents, sort, page);
    }

    /** The same list from its beginning. */
    Wanted first() {
        return new Wanted(organisation, programme, q, side, state, kind, place, form, theme, consents, sort, 1);
    }

    public boolean isNarrowed() {
        return given(q) || given(side) || given(state) || given(kind) || given(place) || given(form) || given(theme) || given(consents);
    }

    static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** Link to the same list on another page. */
    public String onPage(int other) {
        return link("/pages/people").queryParam("page", other).build().encode().toUriString();
    }

    /** Link to the same list in another order; the same order again turns it round. */
    public String by(String order) {
        Wanted ordered = new Wanted(organisation, programme, q, side, state, kind, place, form, theme, consents, sort.equals(order) ? "-" + order : order, 1);
        return ordered.link("/pages/people").build().encode().toUriString();
    }

    public String ordered(String order) {
        return sort.equals(order) ? "ascending" : sort.equals("-" + order) ? "descending" : "none";
    }

    /** Link to the same list in another shape. */
    public String as(String shape) {
        return link("/pages/people/" + shape).build().encode().toUriString();
    }

    private UriComponentsBuilder link(String path) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path).queryParam("organisation", organisation).queryParam("programme", programme);
        add(link, "q", q);
        add(link, "side", side);
        add(link, "state", state);
        add(link, "kind", kind);
        add(link, "place", place);
        add(link, "form", form);
        add(link, "theme", theme);
        add(link, "consents", consents);
        return link.queryParam("sort", sort);
    }

    private static void add(UriComponentsBuilder link, String name, String value) {
        if (given(value)) {
            link.queryParam(name, value);
        }
    }
}
