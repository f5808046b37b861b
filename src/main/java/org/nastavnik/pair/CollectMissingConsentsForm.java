package org.nastavnik.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentEntry;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.MissingConsent;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.Signer;
import org.springframework.stereotype.Component;

/** What keeps a pair from working: which paper of whom is missing. The papers are entered here, one row each. */
@Component
class CollectMissingConsentsForm implements TaskForm {

    private static final Map<String, Set<Signer>> SIGNED_BY = Map.of("person", EnumSet.of(Signer.PERSON),
            "representative", EnumSet.of(Signer.REPRESENTATIVE), "both", EnumSet.allOf(Signer.class));

    private final MeetingDesk desk;
    private final Pairs pairs;
    private final PairConsents pairConsents;
    private final Consents consents;
    private final Participants people;
    private final PairDays days;

    CollectMissingConsentsForm(MeetingDesk desk, Pairs pairs, PairConsents pairConsents, Consents consents, Participants people, PairDays days) {
        this.desk = desk;
        this.pairs = pairs;
        this.pairConsents = pairConsents;
        this.consents = consents;
        this.people = people;
        this.days = days;
    }

    @Override
    public String formId() {
        return "collect-missing-consents";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        List<PairMember> members = pairs.members(pair.id());
        Map<Long, PairMember> byPerson = PairMember.byParticipant(members);
        Map<String, Object> shown = new HashMap<>();
        shown.put("pair", PairSheet.of(pair, members));
        shown.put("papers", pairConsents.of(members).stream().map(paper -> row(byPerson.get(paper.participant()), paper)).toList());
        shown.put("decision", Decision.GO_ON.code());
        shown.put("decisions", List.of(Decision.GO_ON.option("Внести и проверить снова"),
                Decision.CHANGE_MENTOR.option("Согласия наставника не будет: сменить наставника"),
                Decision.END.option("Согласия не будет: завершить работу пары")));
        return shown;
    }

    private static Map<String, Object> row(PairMember member, MissingConsent paper) {
        String signers = paper.from().size() > 1 ? "both" : paper.from().contains(Signer.PERSON) ? "person" : "representative";
        return Map.of("participant", member.participant(), "name", member.label(), "paper", paper.text(),
                "answer", paper.refused() ? Consent.REFUSED : ConsentEntry.MISSING, "signedBy", signers);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        List<PairMember> members = pairs.members(pair.id());
        Map<List<Object>, MissingConsent> open = pairConsents.of(members).stream()
                .collect(Collectors.toMap(paper -> List.of(paper.participant(), paper.text()), Function.identity()));
        Map<Long, Participant> persons = people.find(members.stream().map(PairMember::participant).toList());
        List<ConsentEntry> entries = new ArrayList<>();
        for (Row row : submission.rows("papers")) {
            MissingConsent paper = open.get(List.of(row.id("participant"), row.text("paper")));
            if (paper == null) {
                throw row.refuse("paper", "эта бумага уже внесена или состав пары изменился, откройте задачу заново");
            }
            if (!ConsentEntry.MISSING.equals(row.text("answer"))) {
                entries.add(entry(row, paper, persons.get(paper.participant()), days.today(pair)));
            }
        }
        if (entries.isEmpty() && Matter.decided(submission, Decision.GO_ON)) {
            throw submission.refuse("papers", "внесите хотя бы одну бумагу или выберите, что дальше");
        }
        consents.note(entries);
    }

    private static ConsentEntry entry(Row row, MissingConsent paper, Participant person, LocalDate today) {
        if (Consent.REFUSED.equals(row.text("answer"))) {
            return new ConsentEntry(person.id(), paper.purpose(), Consent.REFUSED, Set.of(), null, null, null);
        }
        LocalDate day = row.date("givenOn");
        Set<Signer> signers = SIGNED_BY.get(row.text("signedBy"));
        if (day.isAfter(today)) {
            throw row.refuse("givenOn", "этот день ещё не наступил");
        }
        if (!signers.containsAll(Signer.needed(person, day))) {
            throw row.refuse("signedBy", "не хватает подписи " + Signer.needed(person, day).stream().map(Signer::whose).collect(Collectors.joining(" и ")));
        }
        if (signers.contains(Signer.REPRESENTATIVE) && !row.has("representative")) {
            throw row.refuse("representative", "нужно указать, кто подписал");
        }
        return new ConsentEntry(person.id(), paper.purpose(), Consent.GIVEN, signers, row.text("representative"), day, row.text("document"));
    }
}
