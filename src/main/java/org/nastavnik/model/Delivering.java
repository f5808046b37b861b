package org.nastavnik.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.nastavnik.model.Deliveries.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes delivered models live where nobody has edited them; an edited one stays live, and the log says what differs. */
@Component
class Delivering {

    static final String SOURCE = "nastavnik";

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private final DeliveredModels deliveredModels;
    private final LiveModels liveModels;
    private final Deliveries deliveries;
    private final RepositoryService models;

    Delivering(DeliveredModels deliveredModels, LiveModels liveModels, Deliveries deliveries, RepositoryService models) {
        this.deliveredModels = deliveredModels;
        this.liveModels = liveModels;
        this.deliveries = deliveries;
        this.models = models;
    }

    /** At every start. One deployment for all that is new, so that models and their forms come together. */
    @Transactional
    public void deliver() {
        deliver(deliveredModels.all());
    }

    void deliver(Map<String, DeliveredModel> delivered) {
        deliveries.lock();
        Map<String, LiveModel> live = liveModels.all();
        Map<String, Delivery> known = deliveries.all();
        List<DeliveredModel> deployed = new ArrayList<>();
        for (DeliveredModel model : delivered.values()) {
            switch (Standing.of(model, live.get(model.file()), known.get(model.file()))) {
                case MISSING, OUTDATED -> deployed.add(model);
                case DELIVERED -> note(model, known.get(model.file()));
                case EDITED -> LOG.info("{}: an administrator's version {} is live and stays", model.file(), live.get(model.file()).version());
                case UNDECIDED -> LOG.warn("{}: the live version {} was edited and stays live, although this release delivers another one; "
                                + "an administrator decides on /pages/models. Differences: {}", model.file(), live.get(model.file()).version(),
                        differences(model, live.get(model.file())).stream().limit(20).collect(Collectors.joining("; ")));
                case OWN -> throw new IllegalStateException(model.file());
            }
        }
        deploy(deployed);
    }

    /** An administrator takes the delivered version instead of the one that is live. */
    @Transactional
    public void accept(DeliveredModel model) {
        deliveries.lock();
        deploy(List.of(model));
    }

    List<String> differences(DeliveredModel model, LiveModel live) {
        return Differences.between(model.file(), liveModels.content(live), model.content());
    }

    private void note(DeliveredModel model, Delivery known) {
        if (known == null || !known.sha256().equals(model.sha256())) {
            deliveries.delivered(model);
        }
    }

    private void deploy(List<DeliveredModel> deployed) {
        if (deployed.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment = models.createDeployment().name("Поставка").source(SOURCE);
        deployed.forEach(model -> deployment.addInputStream(model.file(), new ByteArrayInputStream(model.content())));
        deployment.deploy();
        deployed.forEach(deliveries::delivered);
        LOG.info("{} models of this release deployed", deployed.size());
    }
}
