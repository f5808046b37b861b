package org.nastavnik.practice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.practice.ScoreRegister.Comment;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Contests and the protocol of their results, to read and to print. Scores are the department head's until the results are
 * approved; then the department sees all of them, an organisation who won and what was given to its own entries.
 */
@Controller
@Allowed({"curators", "heads", "deputy-heads", "specialists", "department-heads"})
class ContestPages {

    private static final int PAGE = 50;

    private final ContestList list;
    private final Contests contests;
    private final ContestResults results;
    private final ScoreRegister scores;
    private final Organisations organisations;
    private final PersonNames people;
    private final WorkingCalendar calendar;

    ContestPages(ContestList list, Contests contests, ContestResults results, ScoreRegister scores, Organisations organisations, PersonNames people,
                 WorkingCalendar calendar) {
        this.list = list;
        this.contests = contests;
        this.results = results;
        this.scores = scores;
        this.organisations = organisations;
        this.people = people;
        this.calendar = calendar;
    }

    @GetMapping("/pages/contests")
    String list(Visitor visitor, @RequestParam(defaultValue = "1") int page, Model model) {
        int asked = Math.max(1, page);
        List<ContestList.Line> found = list.of(visitor.organisations(), PAGE + 1, (asked - 1) * PAGE);
        model.addAttribute("contests", found.stream().limit(PAGE).toList());
        model.addAttribute("states", found.stream().collect(Collectors.toMap(ContestList.Line::id, this::state)));
        model.addAttribute("page", asked);
        model.addAttribute("more", found.size() > PAGE);
        return "practice/contests";
    }

    private String state(ContestList.Line contest) {
        return contest.stateTitle(calendar.today(contest.municipality()));
    }

    @GetMapping("/pages/contests/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        ContestList.Line contest = list.find(id).orElseThrow(NoSuchPage::new);
        boolean department = visitor.isOfDepartment(contest.municipality());
        if (!department && !list.invites(id, visitor.organisations())) {
            throw new NoSuchPage();
        }
        List<ContestList.Entry> all = list.entries(id);
        List<ContestList.Entry> shown = all.stream().filter(entry -> department || visitor.reaches(entry.organisation())
                || contest.approved() && entry.place() != null).toList();
        model.addAttribute("contest", contest);
        model.addAttribute("rules", contests.find(id));
        model.addAttribute("state", state(contest));
        model.addAttribute("municipality", organisations.find(contest.municipality()).map(Organisation::fullName).orElse(""));
        model.addAttribute("criteria", contests.criteria(id));
        model.addAttribute("department", department);
        model.addAttribute("experts", department ? list.experts(id).stream().map(people::of).toList() : List.of());
        model.addAttribute("entries", shown);
        boolean scored = contest.approved() || visitor.is("department-heads") && department;
        model.addAttribute("scored", scored);
        model.addAttribute("results", scored ? shownResults(id, all, department, visitor) : Map.of());
        model.addAttribute("comments", scored ? comments(id, shown.stream().filter(entry -> department || visitor.reaches(entry.organisation()))
                .map(ContestList.Entry::id).toList()) : List.of());
        return "practice/contest";
    }

    /** By id of the entry. An organisation reads the scores of its own entries only. */
    private Map<Long, Shown> shownResults(long contest, List<ContestList.Entry> entries, boolean department, Visitor visitor) {
        Map<Long, String> owners = entries.stream().collect(Collectors.toMap(ContestList.Entry::id, ContestList.Entry::organisation));
        return results.of(contest).stream().filter(result -> department || visitor.reaches(owners.get(result.entry())))
                .map(Shown::of).collect(Collectors.toMap(Shown::entry, Function.identity()));
    }

    private List<Comment> comments(long contest, List<Long> entries) {
        return scores.comments(contest).stream().filter(comment -> entries.contains(comment.entry())).toList();
    }

    /** What experts gave an entry, in Russian. */
    record Shown(long entry, String scores, String mean, String spread) {

        static Shown of(EntryResult result) {
            return new Shown(result.entry(), result.points().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " из " + result.maxPoints(),
                    String.format(Locale.forLanguageTag("ru"), "%.1f", result.mean()), result.spread() + " %");
        }
    }
}
