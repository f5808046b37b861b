package org.nastavnik.preparation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The list of partners: those known already and those added now; none at all needs a reason. */
@Component
class ListPartnersForm implements TaskForm {

    private static final PastedRows TABLE = new PastedRows(
            PastedColumn.text("name", "Название").obligatory(),
            PastedColumn.choice("kind", "Вид", Arrays.stream(PartnerKind.values()).collect(
                    Collectors.toMap(PartnerKind::title, PartnerKind::code, (one, other) -> one, LinkedHashMap::new))).obligatory(),
            PastedColumn.text("contact", "Контакт"),
            new PastedColumn("agreement", "Соглашение", false, ListPartnersForm::link));

    private final Partners partners;

    ListPartnersForm(Partners partners) {
        this.partners = partners;
    }

    private static String link(String cell) {
        if (!cell.matches("https://\\S+")) {
            throw new IllegalArgumentException("ожидается адрес, который начинается с https://");
        }
        return cell;
    }

    @Override
    public String formId() {
        return "list-partners";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Partner> known = partners.of(context.organisation());
        return Map.of("known", known.stream().map(ListPartnersForm::row).toList(), "knownCount", known.size());
    }

    private static Map<String, String> row(Partner partner) {
        Map<String, String> row = new HashMap<>();
        row.put("name", partner.name());
        row.put("kind", partner.kind().title());
        row.put("contact", partner.contact());
        row.put("agreement", partner.agreement());
        return row;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<Partner> entered = Stream.concat(submission.rows("partners").stream(), TABLE.read(submission, "pasted").stream())
                .map(ListPartnersForm::partner).toList();
        boolean none = entered.isEmpty() && partners.of(context.organisation()).isEmpty();
        if (none && !submission.yes("noneYet")) {
            throw submission.refuse("partners", "внесите партнёров или отметьте «Партнёров пока нет» и укажите причину");
        }
        if (!none && submission.yes("noneYet")) {
            throw submission.refuse("noneYet", "партнёры уже внесены, снимите отметку");
        }
        requireDistinct(submission, entered);
        partners.register(context.organisation(), entered);
    }

    private static Partner partner(Row row) {
        return new Partner(0, row.text("name").strip().replaceAll("\\s+", " "), PartnerKind.of(row.text("kind")),
                row.text("contact"), row.text("agreement"));
    }

    private static void requireDistinct(Submission submission, List<Partner> entered) {
        Set<String> names = entered.stream().map(partner -> partner.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (names.size() < entered.size()) {
            throw submission.refuse("partners", "один партнёр внесён дважды");
        }
    }
}
