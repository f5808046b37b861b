package org.nastavnik.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of the control table are wanted, in which order; as it stands in the address of the page.
 *
 * @param paper {@code item-12} or {@code instruction-5}: kind and id of the paper; the kind alone for all papers of a kind
 * @param state {@code open}, {@code closed} or a state of execution
 * @param from first day of the period in which the rows are due
 * @param page from 1
 * @param grid the rows of one paper as a grid: items or decisions down, organisations across
 */
record ControlFilter(String paper, String organisation, String state, Boolean overdue,
                     LocalDate from,
                     LocalDate to,
                     ControlSort sort, Boolean descending, Integer page, Boolean print, Boolean grid) {

    private static final Set<String> KINDS = Set.of("item", "instruction", "own");
    private static final Map<String, String> STATES = Map.of("open", "не исполнено", "returned", "возвращено", "reported", "на приёмке",
            "accepted", "принято", "closed", "снято или отменено");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int ROWS = 50;
    private static final int ALL = 100_000;

    ControlFilter {
        paper = StringUtils.hasText(paper) ? paper : null;
        organisation = StringUtils.hasText(organisation) ? organisation : null;
        state = StringUtils.hasText(state) ? state : null;
        overdue = Boolean.TRUE.equals(overdue);
        sort = sort == null ? ControlSort.DUE : sort;
        descending = Boolean.TRUE.equals(descending);
        page = page == null || page < 1 ? 1 : page;
        print = Boolean.TRUE.equals(print);
        grid = Boolean.TRUE.equals(grid) && paperId(paper) != null;
    }

    public ControlFilter everything() {
        return new ControlFilter(paper, organisation, state, overdue, from, to, sort, descending, 1, true, grid);
    }

    public ControlFilter onPage(int other) {
        return new ControlFilter(paper, organisation, state, overdue, from, to, sort, descending, other, print, false);
    }

    /** The same column again turns the order round. */
    public ControlFilter sortedBy(ControlSort column) {
        return new ControlFilter(paper, organisation, state, overdue, from, to, column, column == sort && !descending, 1, print, false);
    }

    public ControlFilter asGrid() {
        return new ControlFilter(paper, organisation, state, overdue, from, to, ControlSort.PAPER, false, 1, false, true);
    }

    public ControlFilter asList() {
        return new ControlFilter(paper, organisation, state, overdue, from, to, null, null, 1, print, false);
    }

    /** Whether one paper is chosen, so that its rows make a grid. */
    public boolean isOfOnePaper() {
        return paperId() != null;
    }

    public boolean isNarrow() {
        return paper != null || organisation != null || state != null || overdue || from != null || to != null;
    }

    /** For the head of a printed page. */
    public String inWords(List<ControlTable.Paper> papers, List<ControlTable.Place> places) {
        List<String> words = new ArrayList<>();
        papers.stream().filter(each -> each.code().equals(paper)).forEach(each -> words.add(each.title()));
        places.stream().filter(each -> each.code().equals(organisation)).forEach(each -> words.add(each.name()));
        if (state != null) {
            words.add("состояние «" + STATES.getOrDefault(state, state) + "»");
        }
        if (overdue) {
            words.add("только просроченные");
        }
        if (from != null) {
            words.add("срок с " + from.format(DAY));
        }
        if (to != null) {
            words.add("срок по " + to.format(DAY));
        }
        return String.join(", ", words);
    }

    String paperKind() {
        return paper == null ? null : paper.replaceFirst("-.*", "");
    }

    /** @return null for all papers of a kind; 0, which is no paper, for an address that somebody has changed */
    Long paperId() {
        return paperId(paper);
    }

    private static Long paperId(String paper) {
        return paper == null || KINDS.contains(paper) ? null : Long.valueOf(paper.matches("[a-z]+-\\d{1,18}") ? paper.replaceFirst(".*-", "") : "0");
    }

    public int rows() {
        return print || grid ? ALL : ROWS;
    }

    long offset() {
        return (page - 1L) * rows();
    }

    /** The part of an address behind «?». */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        add(address, "paper", paper);
        add(address, "organisation", organisation);
        add(address, "state", state);
        add(address, "overdue", overdue ? true : null);
        add(address, "from", from);
        add(address, "to", to);
        add(address, "sort", sort == ControlSort.DUE ? null : sort);
        add(address, "descending", descending ? true : null);
        add(address, "page", page == 1 ? null : page);
        add(address, "print", print ? true : null);
        add(address, "grid", grid ? true : null);
        String query = address.encode().build().getQuery();
        return query == null ? "" : query;
    }

    private static void add(UriComponentsBuilder address, String name, Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
