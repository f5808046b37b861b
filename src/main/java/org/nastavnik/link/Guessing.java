package org.nastavnik.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Slows down whoever tries links that do not exist. A class behind one address answers undisturbed: right links do not count. */
@Component
public class Guessing {

    private static final int WRONG_LINKS = 30;

    private final Cache<String, AtomicInteger> wrong = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).maximumSize(100_000).build();

    /** Counts one more link that does not exist. */
    public boolean isTooMuch(String address) {
        return wrong.get(address, unknown -> new AtomicInteger()).incrementAndGet() > WRONG_LINKS;
    }
}
