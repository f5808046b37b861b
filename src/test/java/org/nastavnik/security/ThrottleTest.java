package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final String SCHOOL = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private Instant now = Instant.parse("2026-09-01T08:00:00Z");
    private final Throttle throttle = new Throttle(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aFewMistakesCostNothing() {
        fail("curator", SCHOOL, Throttle.FREE_FAILURES - 1);
        assertThat(throttle.wait("curator", SCHOOL)).isEmpty();
    }

    @Test
    void eachFurtherMistakeDoublesTheWait() {
        fail("curator", SCHOOL, Throttle.FREE_FAILURES);
        assertThat(throttle.wait("curator", SCHOOL)).contains(Duration.ofSeconds(5));
        fail("curator", SCHOOL, 1);
        assertThat(throttle.wait("curator", SCHOOL)).contains(Duration.ofSeconds(10));
        now = now.plusSeconds(10);
        assertThat(throttle.wait("curator", SCHOOL)).isEmpty();
    }

    @Test
    void aGuesserElsewhereDoesNotLockThePersonOut() {
        throttle.succeeded("curator", SCHOOL);
        fail("curator", ELSEWHERE, Throttle.ACCOUNT_FAILURES + 1);
        assertThat(throttle.wait("curator", ELSEWHERE)).isPresent();
        assertThat(throttle.wait("curator", "203.0.113.9")).isPresent();
        assertThat(throttle.wait("curator", SCHOOL)).isEmpty();
    }

    @Test
    void aForgetfulColleagueDoesNotLockTheSchoolOut() {
        fail("head", SCHOOL, 20);
        assertThat(throttle.wait("head", SCHOOL)).isPresent();
        assertThat(throttle.wait("curator", SCHOOL)).isEmpty();
    }

    @Test
    void guessingThroughManyAccountsStopsAtTheAddress() {
        IntStream.range(0, Throttle.ADDRESS_FAILURES).forEach(i -> throttle.failed("login-" + i, ELSEWHERE));
        assertThat(throttle.wait("anybody", ELSEWHERE)).isPresent();
        assertThat(throttle.wait("anybody", SCHOOL)).isEmpty();
    }

    @Test
    void whoSignedInHereLatelyIsNotLockedOutByAGuesserNextDoor() {
        throttle.succeeded("curator", SCHOOL);
        IntStream.range(0, Throttle.ADDRESS_FAILURES).forEach(i -> throttle.failed("login-" + i, SCHOOL));
        assertThat(throttle.wait("curator", SCHOOL)).isEmpty();
        assertThat(throttle.wait("stranger", SCHOOL)).contains(Throttle.WINDOW);
        fail("curator", SCHOOL, Throttle.FREE_FAILURES);
        assertThat(throttle.wait("curator", SCHOOL)).as("the account itself is still guarded").contains(Duration.ofSeconds(5));
    }

    private void fail(String login, String address, int times) {
        IntStream.range(0, times).forEach(i -> throttle.failed(login, address));
    }
}
