package org.nastavnik.selection;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nastavnik.preparation.Regulation;
import org.nastavnik.preparation.Regulations;
import org.nastavnik.preparation.SelectionCriterion;
import org.springframework.stereotype.Component;

/** The criteria by which a programme chooses its mentors: those of its approved regulation, else a list that suits any school. */
@Component
class SelectionCriteria {

    private static final List<SelectionCriterion> USUAL = Stream.of(
            "Желание помогать, понимание роли", "Опыт и знания по своим темам",
            "Умение слушать и объяснять", "Ответственность, держит слово", "Готовность уделять время встречам",
            "Доброжелательность и спокойствие").map(criterion -> new SelectionCriterion(criterion, 1)).toList();

    private final Regulations regulations;

    SelectionCriteria(Regulations regulations) {
        this.regulations = regulations;
    }

    /** In the order of the regulation, numbered from 1; never empty. */
    List<NumberedCriterion> of(long programme) {
        List<SelectionCriterion> own = regulations.of(programme).filter(Regulation::isApproved).map(Regulation::criteria).orElse(List.of());
        List<SelectionCriterion> asked = own.isEmpty() ? USUAL : own;
        return IntStream.range(0, asked.size())
                .mapToObj(place -> new NumberedCriterion(place + 1, asked.get(place).criterion(), asked.get(place).weight())).toList();
    }
}
