package org.nastavnik.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs work for which it does not matter who is at work, with the engine's own rights: within a command of the engine, and on
 * pages too, where the engine knows the person.
 */
@Component
public class EngineItself {

    private final ObjectProvider<IdentityService> identities;

    EngineItself(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    /** @return what the work returns */
    public <T> T does(Supplier<T> work) {
        IdentityService engine = identities.getObject();
        Authentication person = engine.getCurrentAuthentication();
        if (person == null) {
            return EngineRights.use(work);
        }
        engine.clearAuthentication();
        try {
            return EngineRights.use(work);
        } finally {
            engine.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
        }
    }
}
