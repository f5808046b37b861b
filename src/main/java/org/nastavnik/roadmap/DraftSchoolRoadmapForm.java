package org.nastavnik.roadmap;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The curator's roadmap, begun with what the municipality's asks of the organisation. After a return with remarks to items only those are open, all others stay as they were. */
@Component
class DraftSchoolRoadmapForm implements TaskForm {

    private final Roadmaps roadmaps;
    private final RoadmapReturns returns;
    private final ItemExecutions municipal;

    DraftSchoolRoadmapForm(Roadmaps roadmaps, RoadmapReturns returns, ItemExecutions municipal) {
        this.roadmaps = roadmaps;
        this.municipal = municipal;
        this.returns = returns;
    }

    @Override
    public String formId() {
        return "draft-school-roadmap";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Optional<Roadmap> before = before(context);
        Round round = round(before);
        Map<String, Object> values = new HashMap<>();
        List<ItemExecution> begun = before.isEmpty() ? municipal.aheadOf(context.organisation()) : List.of();
        values.put("items", begun.isEmpty() ? ItemTable.editable(round.open()) : ItemTable.begun(begun));
        values.put("source", begun.isEmpty() ? null : source(begun));
        values.put("kept", ItemTable.readOnly(round.kept()));
        values.put("keptCount", round.kept().size());
        values.put("round", before.map(Roadmap::version).orElse(0) + 1);
        values.put("versions", before.map(Roadmap::linkToVersions).orElse(""));
        values.put("pasted", null);
        values.put("answerToComments", null);
        values.put("instructions", returns.instructions(context));
        return values;
    }

    private static String source(List<ItemExecution> begun) {
        return "Карта начата с мероприятий муниципальной дорожной карты «" + Markdown.escape(begun.get(0).roadmapTitle())
                + "», которые ждут вашу организацию: **" + begun.size() + "**. Уточните сроки и ответственных, добавьте свои мероприятия.";
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Round round = round(before(context));
        long programme = context.get(PROGRAMME);
        List<RoadmapItem> items = ItemLines.of(submission).with(round.kept(),
                round.open().stream().map(RoadmapItem::number).collect(Collectors.toSet()), roadmaps.lastNumber(programme));
        roadmaps.submit(context.organisation(), programme,
                new Roadmap.Resources(submission.text("insideResources"), submission.text("outsideResources")), items);
    }

    private Optional<Roadmap> before(FormContext context) {
        return roadmaps.latest(context.get(PROGRAMME)).filter(Roadmap::isReturned);
    }

    private Round round(Optional<Roadmap> before) {
        List<RoadmapItem> items = before.map(roadmaps::items).orElse(List.of());
        boolean single = items.stream().anyMatch(RoadmapItem::isReturned);
        Map<Boolean, List<RoadmapItem>> byOpen = items.stream().collect(Collectors.partitioningBy(item -> !single || item.isReturned()));
        return new Round(byOpen.get(true), byOpen.get(false).stream().map(RoadmapItem::withoutComment).toList());
    }

    private record Round(List<RoadmapItem> open, List<RoadmapItem> kept) {
    }
}
