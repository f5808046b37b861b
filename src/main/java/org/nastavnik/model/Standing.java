package org.nastavnik.model;

import org.nastavnik.model.Deliveries.Delivery;

/** How the live version of a model stands to the delivered one. */
enum Standing {

    MISSING("ещё не развёрнута"),
    DELIVERED("поставляемая"),
    OUTDATED("поставляемая прежней версии"),
    EDITED("изменена администратором"),
    UNDECIDED("изменена; в поставке новая версия: решите"),
    OWN("добавлена администратором");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** @param delivered null for a model that only an administrator has; the others null when there is none */
    static Standing of(DeliveredModel delivered, LiveModel live, Delivery delivery) {
        if (delivered == null) {
            return OWN;
        }
        if (live == null) {
            return MISSING;
        }
        if (live.sha256().equals(delivered.sha256())) {
            return DELIVERED;
        }
        if (delivery == null) {
            return UNDECIDED;
        }
        if (live.sha256().equals(delivery.sha256())) {
            return OUTDATED;
        }
        return delivered.sha256().equals(delivery.sha256()) || delivered.sha256().equals(delivery.keptSha256()) ? EDITED : UNDECIDED;
    }
}
