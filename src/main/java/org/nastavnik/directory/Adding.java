package org.nastavnik.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationCards;
import org.nastavnik.organisation.OrganisationKeeping;
import org.nastavnik.organisation.OrganisationKind;
import org.nastavnik.organisation.OrganisationState;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds one organisation, or the list of a municipality: all of it or nothing. */
@Service
class Adding {

    /** @param code of the new organisation, null when there are faults @param faults sentences by field */
    record Added(String code, Map<String, String> faults) {
    }

    private final DirectoryAccess access;
    private final OrganisationCards cards;
    private final OrganisationKeeping keeping;

    Adding(DirectoryAccess access, OrganisationCards cards, OrganisationKeeping keeping) {
        this.access = access;
        this.cards = cards;
        this.keeping = keeping;
    }

    /** @throws NoSuchPage when it is a department and the visitor no administrator */
    @Transactional
    public Added add(Visitor visitor, Typed typed) {
        if (typed.isDepartment() && !visitor.isAdministrator()) {
            throw new NoSuchPage();
        }
        keeping.holdNames();
        Set<String> codes = cards.codes();
        Map<String, String> faults = Checks.faults(typed, null, access.open(visitor), cards.names(typed.department()));
        if (codes.contains(typed.code())) {
            faults.put("code", "такой код уже есть: напишите другой или оставьте пустым");
        }
        if (!faults.isEmpty()) {
            return new Added(null, faults);
        }
        OrganisationCard card = coded(typed, codes).card(OrganisationState.ACTIVE);
        keeping.open(List.of(card));
        return new Added(card.code(), Map.of());
    }

    private static Typed coded(Typed typed, Set<String> codes) {
        return typed.code().isEmpty() ? typed.withCode(Codes.made(typed.department(), typed.shortName(), codes)) : typed;
    }

    /** Judges each line of a list; with {@code enter} and without faults the new ones are added. */
    @Transactional
    public List<PastedLine> addAll(OrganisationCard department, List<PastedLine> lines, boolean enter) {
        keeping.holdNames();
        Set<String> codes = new HashSet<>(cards.codes());
        Set<String> known = cards.names(department.code());
        Set<String> before = new HashSet<>();
        List<PastedLine> judged = new ArrayList<>();
        for (PastedLine line : lines) {
            PastedLine next = known.contains(line.name()) ? line.asKnown() : judged(line, department, codes, before);
            before.add(line.name());
            codes.add(next.typed().code());
            judged.add(next);
        }
        if (enter && judged.stream().allMatch(line -> line.faults().isEmpty())) {
            List<OrganisationCard> opened = judged.stream().filter(line -> !line.known()).map(line -> line.typed().card(OrganisationState.ACTIVE)).toList();
            if (!opened.isEmpty()) {
                keeping.open(opened);
            }
        }
        return judged;
    }

    private static PastedLine judged(PastedLine line, OrganisationCard department, Set<String> codes, Set<String> before) {
        Typed typed = line.typed();
        List<String> faults = new ArrayList<>(line.faults());
        Checks.faults(typed, null, List.of(department), Set.of()).forEach((field, fault) -> faults.add(PastedLine.label(field) + ": " + fault));
        if (before.contains(line.name())) {
            faults.add("такая организация уже есть выше в списке");
        }
        if (codes.contains(typed.code())) {
            faults.add(PastedLine.label("code") + ": такой код уже есть");
        }
        if (typed.kind().equals(OrganisationKind.DEPARTMENT.code())) {
            faults.add("отдел образования заводит администратор, отдельно");
        }
        boolean fit = typed.shortName().toLowerCase(Locale.ROOT).length() > 1;
        return line.with(fit ? coded(typed, codes) : typed, faults);
    }
}
