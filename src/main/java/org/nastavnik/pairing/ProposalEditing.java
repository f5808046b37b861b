package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.eligibility.RoleModel;
import org.nastavnik.eligibility.RoleModels;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.springframework.stereotype.Component;

/** Applies the list of changes that the curator wrote under a proposal. */
@Component
class ProposalEditing {

    private final Pairs pairs;
    private final ProposedPairs proposed;
    private final RoleModels roleModels;

    ProposalEditing(Pairs pairs, ProposedPairs proposed, RoleModels roleModels) {
        this.pairs = pairs;
        this.proposed = proposed;
        this.roleModels = roleModels;
    }

    /** Ids of pairs, people and role models are those that the form offered. */
    void apply(long programme, Submission submission, LocalDate today) {
        Map<Long, Pair> known = pairs.ofProgramme(programme, PairState.PROPOSED).stream().collect(Collectors.toMap(Pair::id, Function.identity()));
        Map<Long, List<Couple>> couples = proposed.couples(known.values());
        Map<Long, RoleModel> models = roleModels.offered().stream().collect(Collectors.toMap(RoleModel::id, Function.identity()));
        List<Long> pinned = new ArrayList<>();
        List<Long> removed = new ArrayList<>();
        List<Couple> forbidden = new ArrayList<>();
        Set<Long> named = new HashSet<>();
        for (Row row : submission.rows("changes")) {
            Long id = row.id("pair");
            if (id != null && !named.add(id)) {
                throw row.refuse("pair", "эта пара уже есть в списке изменений; оставьте одну строку");
            }
            switch (row.text("action")) {
                case "keep" -> proposed.warningReason(id, row.text("reason"));
                case "pin" -> pinned.add(id);
                case "remove" -> removed.add(id);
                case "forbid" -> {
                    removed.add(id);
                    forbidden.addAll(couples.get(id));
                }
                case "change" -> proposed.change(id, changed(known.get(id), couples.get(id), row, models), row.text("reasonOfChange"));
                default -> proposed.addByHand(programme, composed(row, models), row.text("reasonOfChange"), today);
            }
        }
        proposed.pin(pinned);
        pairs.neverAgain(forbidden);
        proposed.remove(removed);
    }

    private static Composition changed(Pair pair, List<Couple> couples, Row row, Map<Long, RoleModel> models) {
        RoleModel model = row.has("roleModel") ? models.get(row.id("roleModel")) : null;
        return new Composition(row.has("mentor") ? row.id("mentor") : pair.mentor(),
                row.has("mentees") ? ids(row) : couples.stream().map(Couple::mentee).toList(),
                model == null ? pair.form() : model.form(), model == null ? pair.roleModel() : model.title());
    }

    private static Composition composed(Row row, Map<Long, RoleModel> models) {
        for (String column : List.of("mentor", "mentees", "roleModel")) {
            if (!row.has(column)) {
                throw row.refuse(column, "нужно заполнить, чтобы создать пару или группу");
            }
        }
        RoleModel model = models.get(row.id("roleModel"));
        return new Composition(row.id("mentor"), ids(row), model.form(), model.title());
    }

    private static List<Long> ids(Row row) {
        return row.choices("mentees").stream().map(Long::valueOf).toList();
    }
}
