package org.nastavnik.consent;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.MissingConsent;
import org.nastavnik.participant.Participant;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Prints what is still to be signed: by one person, or by everybody of the organisation. */
@Controller
@Allowed({"curators", "heads", "deputy-heads"})
class ConsentPrintPage {

    private static final int MOST_SHEETS = 600;

    private final ConsentAccess access;
    private final ConsentSheets sheets;
    private final PeopleWithConsents people;
    private final Consents consents;
    private final Organisations organisations;

    ConsentPrintPage(ConsentAccess access, ConsentSheets sheets, PeopleWithConsents people, Consents consents, Organisations organisations) {
        this.access = access;
        this.sheets = sheets;
        this.people = people;
        this.consents = consents;
        this.organisations = organisations;
    }

    /** @param purpose codes; without any: what the person lacks, or the two needed ones when nothing is missing */
    @GetMapping(path = "/pages/consents/print", params = "person")
    String one(Visitor visitor, @RequestParam long person, @RequestParam(required = false) List<String> purpose, Model model) {
        Participant about = access.readable(visitor, person);
        Set<ConsentPurpose> wanted = purpose == null || purpose.isEmpty() ? lacking(person) : purposes(purpose);
        return print(organisations.find(about.organisation()).orElseThrow(NoSuchPage::new), Map.of(about, wanted), model);
    }

    @GetMapping(path = "/pages/consents/print", params = "organisation")
    String all(Visitor visitor, @RequestParam String organisation, Model model) {
        access.mustRead(visitor, organisation);
        Map<Participant, Set<ConsentPurpose>> wanted = new LinkedHashMap<>();
        people.of(organisation).stream().filter(line -> !line.toSign().isEmpty()).forEach(line -> wanted.put(line.person(), line.toSign()));
        return print(organisations.find(organisation).orElseThrow(NoSuchPage::new), wanted, model);
    }

    private String print(Organisation organisation, Map<Participant, Set<ConsentPurpose>> wanted, Model model) {
        List<ConsentSheets.Sheet> all = sheets.of(organisation, wanted);
        model.addAttribute("organisation", organisation);
        model.addAttribute("count", all.size());
        model.addAttribute("sheets", all.subList(0, Math.min(MOST_SHEETS, all.size())));
        return "consent/print";
    }

    private Set<ConsentPurpose> lacking(long person) {
        Set<ConsentPurpose> lacking = consents.missing(List.of(person)).stream().map(MissingConsent::purpose).collect(Collectors.toSet());
        return lacking.isEmpty() ? Consents.NEEDED : lacking;
    }

    private static Set<ConsentPurpose> purposes(List<String> codes) {
        Set<ConsentPurpose> known = EnumSet.allOf(ConsentPurpose.class);
        known.removeIf(purpose -> !codes.contains(purpose.code()));
        if (known.isEmpty()) {
            throw new NoSuchPage();
        }
        return known;
    }
}
