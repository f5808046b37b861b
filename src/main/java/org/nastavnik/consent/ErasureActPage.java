package org.nastavnik.consent;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.organisation.Staff;
import org.nastavnik.participant.Erasure;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The act to print: before the signature with what will be erased, after it with what was. No names in either. */
@Controller
@Allowed({"curators", "heads", "deputy-heads"})
class ErasureActPage {

    private final ErasureActs acts;
    private final WithdrawalRegister withdrawals;
    private final Erasure erasure;
    private final ConsentAccess access;
    private final Organisations organisations;
    private final Staff staff;

    ErasureActPage(ErasureActs acts, WithdrawalRegister withdrawals, Erasure erasure, ConsentAccess access, Organisations organisations, Staff staff) {
        this.acts = acts;
        this.withdrawals = withdrawals;
        this.erasure = erasure;
        this.access = access;
        this.organisations = organisations;
        this.staff = staff;
    }

    @GetMapping("/pages/consents/acts/{id}")
    String signed(Visitor visitor, @PathVariable long id, Model model) {
        ErasureAct act = acts.find(id).orElseThrow(NoSuchPage::new);
        model.addAttribute("signer", staff.of(act.signedBy()));
        return page(visitor, act, model);
    }

    @GetMapping("/pages/consents/withdrawals/{id}/act")
    String draft(Visitor visitor, @PathVariable long id, Model model) {
        Withdrawal withdrawal = withdrawals.find(id).filter(found -> "confirmed".equals(found.state()) && found.erases()).orElseThrow(NoSuchPage::new);
        access.mustRead(visitor, withdrawal.organisation());
        Map<String, Integer> counts = new LinkedHashMap<>();
        erasure.extract(withdrawal.participant()).forEach(table -> counts.merge(table.title(), table.rows().size(), Integer::sum));
        return page(visitor, new ErasureAct(0, withdrawal.organisation(), id, 1, null, null, null, counts), model);
    }

    private String page(Visitor visitor, ErasureAct act, Model model) {
        access.mustRead(visitor, act.organisation());
        model.addAttribute("act", act);
        model.addAttribute("withdrawal", act.withdrawal() == null ? null : withdrawals.find(act.withdrawal()).orElse(null));
        model.addAttribute("organisation", organisations.find(act.organisation()).orElseThrow(NoSuchPage::new));
        return "consent/act";
    }
}
