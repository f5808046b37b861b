package org.nastavnik.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Runs what follows from a page or a public link, outside of any command of the engine, as work of the engine itself. Within a command: {@link EngineRights}. */
@Component
public class EngineItself {

    private final IdentityService identities;

    EngineItself(IdentityService identities) {
        this.identities = identities;
    }

    public void run(Runnable work) {
        Authentication person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            if (person != null) {
                identities.setAuthentication(person);
            }
        }
    }
}
