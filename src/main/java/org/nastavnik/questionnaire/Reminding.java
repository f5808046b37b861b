package org.nastavnik.questionnaire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.springframework.stereotype.Component;

/** Reminders that the curator sends from the own telephone or mail: the message with the personal link is ready. */
@Component
class Reminding {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Participants people;

    Reminding(Participants people) {
        this.people = people;
    }

    /** @param address before the token @return addresses of mail or text messages by id of the invitation; only where a contact is known */
    Map<Long, String> links(Questionnaire questionnaire, List<Invitation> invitations, String address) {
        Map<Long, Participant> known = people.find(invitations.stream().filter(invitation -> !invitation.answered()).map(Invitation::participant)
                .filter(Objects::nonNull).toList());
        Map<Long, String> links = new HashMap<>();
        invitations.stream().filter(invitation -> !invitation.answered() && invitation.participant() != null && known.containsKey(invitation.participant())).forEach(invitation -> {
            String text = "Пожалуйста, ответьте на анкету «" + questionnaire.kind().title() + "» до " + questionnaire.closesOn().format(DAY) + ": " + address + invitation.token();
            String link = link(known.get(invitation.participant()).contact(), text);
            if (link != null) {
                links.put(invitation.id(), link);
            }
        });
        return links;
    }

    private static String link(String contact, String text) {
        if (contact == null) {
            return null;
        }
        if (contact.strip().matches("[\\w.+-]+@[\\w.-]+")) {
            return "mailto:" + contact.strip() + "?subject=" + encoded("Анкета") + "&body=" + encoded(text);
        }
        String number = contact.replaceAll("[^+\\d]", "");
        return number.matches("\\+?\\d{10,12}") ? "sms:" + number + "?body=" + encoded(text) : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
