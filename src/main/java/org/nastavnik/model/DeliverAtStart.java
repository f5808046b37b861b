package org.nastavnik.model;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before the first request is taken: the server starts after all beans are there. */
@Component
class DeliverAtStart implements SmartInitializingSingleton {

    private final Delivering delivering;

    DeliverAtStart(Delivering delivering) {
        this.delivering = delivering;
    }

    @Override
    public void afterSingletonsInstantiated() {
        delivering.deliver();
    }
}
