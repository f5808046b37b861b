package org.nastavnik.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.RuleTable;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.Programme;

/** The people of a programme and the rules, read once: every further question is answered from memory. */
public final class Roster {

    private final Programme programme;
    private final Map<Long, MentorFacts> mentors;
    private final Map<Long, MenteeFacts> mentees;
    private final Set<List<Long>> neverAgain;
    private final List<RoleModel> roleModels;
    private final RuleTable rules;

    Roster(Programme programme, Map<Long, MentorFacts> mentors, Map<Long, MenteeFacts> mentees, Set<List<Long>> neverAgain,
           List<RoleModel> roleModels, RuleTable rules) {
        this.programme = programme;
        this.mentors = mentors;
        this.mentees = mentees;
        this.neverAgain = neverAgain;
        this.roleModels = roleModels;
        this.rules = rules;
    }

    public Programme programme() {
        return programme;
    }

    /** All of them whatever their state, by surname. */
    public Collection<MentorFacts> mentors() {
        return mentors.values();
    }

    /** All of them whatever their state, by surname. */
    public Collection<MenteeFacts> mentees() {
        return mentees.values();
    }

    public Optional<MentorFacts> mentor(long id) {
        return Optional.ofNullable(mentors.get(id));
    }

    public Optional<MenteeFacts> mentee(long id) {
        return Optional.ofNullable(mentees.get(id));
    }

    public List<RoleModel> roleModels() {
        return roleModels;
    }

    /** The role model of a form that is taken while nobody chose one. */
    public String usualRoleModel(MentoringForm form) {
        return roleModels.stream().filter(model -> model.form() == form && model.usual()).map(RoleModel::title).findFirst().orElse(null);
    }

    /** What the rules say about these two. Their ids must be of this programme. */
    public List<Finding> check(Couple couple) {
        return check(couple, 1);
    }

    /** @param placesNeeded how many mentees the mentor would take with this pair or group */
    public List<Finding> check(Couple couple, int placesNeeded) {
        MentorFacts mentor = mentors.get(couple.mentor());
        MenteeFacts mentee = mentees.get(couple.mentee());
        Map<String, Object> facts = new HashMap<>();
        facts.put("form", couple.form().code());
        facts.put("mentorKind", mentor.mentor().person().kind().code());
        facts.put("menteeKind", mentee.mentee().person().kind().code());
        facts.put("mentorAge", mentor.age());
        facts.put("menteeAge", mentee.age());
        facts.put("mentorYears", mentor.mentor().yearsOfWork());
        facts.put("menteeGrade", mentee.grade());
        facts.put("menteePairs", mentee.pairs().size());
        facts.put("kin", Kin.of(mentor.mentor().person(), mentee));
        facts.put("facts", String.join(" ", circumstances(couple, mentor, mentee, placesNeeded)));
        return rules.rows(facts).stream().map(Roster::finding).toList();
    }

    private List<String> circumstances(Couple couple, MentorFacts mentor, MenteeFacts mentee, int placesNeeded) {
        List<String> facts = new ArrayList<>();
        long mentorsPerson = mentor.mentor().person().id();
        add(facts, "samePerson", mentorsPerson == mentee.mentee().person().id());
        add(facts, "mentorConsent", !mentor.missing().isEmpty());
        add(facts, "menteeConsent", !mentee.missing().isEmpty());
        add(facts, "notAdmitted", !mentor.admitted());
        add(facts, "notInBase", !mentee.inBase());
        add(facts, "noPlace", mentor.places().free() < placesNeeded);
        add(facts, "neverAgain", neverAgain.contains(List.of(couple.mentor(), couple.mentee())));
        add(facts, "together", mentee.pairs().contains(new MenteeFacts.Together(mentorsPerson, couple.form())));
        add(facts, "formOff", !programme.forms().contains(couple.form().code()));
        add(facts, "roleModel", couple.roleModel() != null && roleModels.stream()
                .noneMatch(model -> model.form() == couple.form() && model.title().equals(couple.roleModel())));
        add(facts, "mentorForm", !mentor.mentor().forms().contains(couple.form().code()));
        add(facts, "menteeForm", !mentee.mentee().preferredForms().contains(couple.form().code()));
        return facts;
    }

    private static void add(List<String> facts, String code, boolean applies) {
        if (applies) {
            facts.add(code);
        }
    }

    static Finding finding(Map<String, Object> row) {
        return new Finding("block".equals(row.get("effect")), (String) row.get("code"), (String) row.get("message"));
    }
}
