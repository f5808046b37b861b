package org.nastavnik.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows down guessing of passwords. Failures with one account from one address make that address wait, longer each time, and
 * nobody else: an attacker cannot lock a person out, and a school behind one address does not suffer from one forgetful
 * teacher. A generous limit per address stops guessing through many accounts; a limit per account over all addresses stops
 * guessing from many. Neither touches an account at an address where it signed in lately: a pupil who guesses in the school's
 * own network does not lock the teachers out.
 */
class Throttle {

    static final int FREE_FAILURES = 5;
    static final int ADDRESS_FAILURES = 200;
    static final int ACCOUNT_FAILURES = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration KNOWN_FOR = Duration.ofDays(30);
    private static final int MOST_DOUBLINGS = 7;
    private static final int MOST_REMEMBERED = 100_000;

    /** @param failures how many in a row @param until nobody is listened to before this */
    private record Failures(int failures, Instant until) {
    }

    private record Pair(String login, String address) {
    }

    private final Clock clock;
    private final Cache<Pair, Failures> pairs = kept(WINDOW);
    private final Cache<String, Integer> addresses = kept(WINDOW);
    private final Cache<String, Integer> accounts = kept(WINDOW);
    private final Cache<Pair, Boolean> known = kept(KNOWN_FOR);

    Throttle(Clock clock) {
        this.clock = clock;
    }

    private static <K, V> Cache<K, V> kept(Duration time) {
        return Caffeine.newBuilder().expireAfterWrite(time).maximumSize(MOST_REMEMBERED).build();
    }

    /** How long this account must wait at this address before it is listened to again; empty when it need not. */
    Optional<Duration> wait(String login, String address) {
        Pair pair = new Pair(login, address);
        boolean tooMany = count(addresses, address) >= ADDRESS_FAILURES || count(accounts, login) >= ACCOUNT_FAILURES;
        if (tooMany && known.getIfPresent(pair) == null) {
            return Optional.of(WINDOW);
        }
        Failures failures = pairs.getIfPresent(pair);
        return failures == null || !clock.instant().isBefore(failures.until())
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), failures.until()));
    }

    void failed(String login, String address) {
        addresses.asMap().merge(address, 1, Integer::sum);
        accounts.asMap().merge(login, 1, Integer::sum);
        pairs.asMap().compute(new Pair(login, address), (pair, before) -> {
            int failures = before == null ? 1 : before.failures() + 1;
            int doublings = Math.min(failures - FREE_FAILURES, MOST_DOUBLINGS);
            return new Failures(failures, doublings < 0 ? Instant.MIN : clock.instant().plus(FIRST_WAIT.multipliedBy(1L << doublings)));
        });
    }

    void succeeded(String login, String address) {
        pairs.invalidate(new Pair(login, address));
        known.put(new Pair(login, address), true);
    }

    private static int count(Cache<String, Integer> cache, String key) {
        return Optional.ofNullable(cache.getIfPresent(key)).orElse(0);
    }
}
