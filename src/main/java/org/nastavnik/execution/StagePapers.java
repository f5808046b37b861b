package org.nastavnik.execution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.document.Documents;
import org.nastavnik.document.RegisteredPaper;
import org.springframework.stereotype.Component;

/** What the stages of a programme have made already and an item or decision asks for: the report begins with it. */
@Component
public class StagePapers {

    /** By which words a paper asks for what a stage makes; the first that fits counts. */
    private static final Map<String, Pattern> KINDS = kinds();

    private final Documents documents;
    private final List<OwnEvidence> registers;

    StagePapers(Documents documents, List<OwnEvidence> registers) {
        this.documents = documents;
        this.registers = registers;
    }

    /** @param value as the choice of a report @param on the day from which it is done */
    public record Made(String value, String label, LocalDate on) {
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("implementationOrder", words("назнач\\S* .*куратор|распорядительн\\S* акт|приказ.*(внедрени|наставнич)"));
        kinds.put("regulation", words("положени\\S* о программе"));
        kinds.put("motivationOrder", words("систем\\S* (мотивац|поощрен)"));
        kinds.put("schoolRoadmapOrder", words("дорожн\\S* карт"));
        return kinds;
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The paper of this school year, or else the line of a register, that fulfils what the text asks of the organisation. */
    public Optional<Made> of(String organisation, String text, LocalDate today) {
        LocalDate since = SchoolYear.firstDay(today);
        return KINDS.entrySet().stream().filter(kind -> kind.getValue().matcher(text).find()).findFirst()
                .flatMap(kind -> documents.latest(organisation, kind.getKey(), since)).map(StagePapers::made)
                .or(() -> registers.stream().filter(each -> each.fits(text)).findFirst().flatMap(each -> each.of(organisation, since, today))
                        .map(line -> new Made(line, line, today)));
    }

    private static Made made(RegisteredPaper paper) {
        return new Made(String.valueOf(paper.id()), paper.label(), paper.signedOn());
    }
}
