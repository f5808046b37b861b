package org.nastavnik.security;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/** Puts {@link FailureWitness} into the engine's REST and into each of the webapps' interfaces; found by Jersey itself. */
public class FailureWitnessEverywhere implements AutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        if (!context.getConfiguration().isRegistered(FailureWitness.class)) {
            context.register(FailureWitness.class);
        }
    }
}
