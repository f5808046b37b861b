package org.nastavnik.security;

import java.util.Optional;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/** Sees what was thrown in the engine's REST, which tells the outside no more than a name; made by Jersey. */
public class FailureWitness implements ApplicationEventListener {

    private static final ThreadLocal<Throwable> SEEN = new ThreadLocal<>();

    /** What the call on this thread threw; forgotten when asked. */
    static Optional<Throwable> seen() {
        Throwable seen = SEEN.get();
        SEEN.remove();
        return Optional.ofNullable(seen);
    }

    @Override
    public void onEvent(ApplicationEvent event) {
        // Only calls are of interest.
    }

    @Override
    public RequestEventListener onRequest(RequestEvent call) {
        return event -> {
            if (event.getType() == RequestEvent.Type.ON_EXCEPTION) {
                SEEN.set(event.getException());
            }
        };
    }
}
