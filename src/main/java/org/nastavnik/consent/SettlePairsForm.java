package org.nastavnik.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairMember;
import org.nastavnik.pair.Pairs;
import org.nastavnik.pair.Withdrawals;
import org.springframework.stereotype.Component;

/** What becomes of each pair that stopped; the person has left all of them already. */
@Component
class SettlePairsForm implements TaskForm {

    private final WithdrawalSheet sheet;
    private final WithdrawalRegister register;
    private final Pairs pairs;
    private final Withdrawals withdrawals;

    SettlePairsForm(WithdrawalSheet sheet, WithdrawalRegister register, Pairs pairs, Withdrawals withdrawals) {
        this.sheet = sheet;
        this.register = register;
        this.pairs = pairs;
        this.withdrawals = withdrawals;
    }

    @Override
    public String formId() {
        return "settle-pairs";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Withdrawal withdrawal = sheet.of(context);
        List<ConcernedPair> concerned = register.pairs(withdrawal.id());
        List<Long> ids = concerned.stream().map(ConcernedPair::pair).toList();
        Map<Long, Pair> known = pairs.find(ids).stream().collect(Collectors.toMap(Pair::id, Function.identity()));
        Map<Long, List<PairMember>> members = pairs.members(ids).stream().collect(Collectors.groupingBy(PairMember::pair));
        return Map.of("facts", sheet.facts(withdrawal), "pairs", concerned.stream().map(one ->
                row(one, known.get(one.pair()), members.getOrDefault(one.pair(), List.of()), withdrawal.participant())).toList());
    }

    private static Map<String, Object> row(ConcernedPair concerned, Pair pair, List<PairMember> members, long withdrawn) {
        PairOutcome offered = !pair.state().isLive() ? PairOutcome.END : concerned.led() ? PairOutcome.NEW_MENTOR : PairOutcome.GOES_ON;
        String staying = members.stream().filter(member -> member.participant() != withdrawn)
                .map(member -> (member.isMentor() ? "наставник " : "") + member.label()).collect(Collectors.joining("; "));
        return Map.of("pair", pair.id(), "who", pair.title() + ", " + pair.state().title() + (staying.isEmpty() ? "" : ": " + staying),
                "outcome", offered.code());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Withdrawal withdrawal = sheet.of(context);
        Map<Long, ConcernedPair> concerned = register.pairs(withdrawal.id()).stream().collect(Collectors.toMap(ConcernedPair::pair, Function.identity()));
        Map<Long, Pair> known = pairs.find(concerned.keySet()).stream().collect(Collectors.toMap(Pair::id, Function.identity()));
        Map<Long, PairOutcome> outcomes = new HashMap<>();
        for (Row row : submission.rows("pairs")) {
            ConcernedPair one = concerned.get(row.id("pair"));
            if (one == null || outcomes.put(one.pair(), PairOutcome.of(row.text("outcome"))) != null) {
                throw row.refuse("pair", "этой пары нет в списке или она указана дважды");
            }
            check(row, one, known.get(one.pair()));
        }
        if (outcomes.size() < concerned.size()) {
            throw submission.refuse("pairs", "нужно решение по каждой паре");
        }
        register.settle(withdrawal.id(), outcomes);
        outcomes.forEach((pair, outcome) -> carryOut(known.get(pair), concerned.get(pair), outcome));
    }

    private static void check(Row row, ConcernedPair concerned, Pair pair) {
        PairOutcome outcome = PairOutcome.of(row.text("outcome"));
        if (!pair.state().isLive() && outcome != PairOutcome.END) {
            throw row.refuse("outcome", "пара уже завершена: наставляемых в ней не осталось");
        }
        if (pair.state().isLive() && concerned.led() && outcome == PairOutcome.GOES_ON) {
            throw row.refuse("outcome", "без наставника пара не работает: смените наставника или завершите её");
        }
    }

    /** A pair that lost its mentor is looking for another one already. */
    private void carryOut(Pair pair, ConcernedPair concerned, PairOutcome outcome) {
        if (pair.state().isLive() && outcome == PairOutcome.END) {
            withdrawals.end(pair.id());
        } else if (pair.state().isLive() && outcome == PairOutcome.NEW_MENTOR && !concerned.led()) {
            withdrawals.changeMentor(pair.id());
        }
    }
}
