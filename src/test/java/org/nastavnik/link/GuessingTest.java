package org.nastavnik.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessingTest {

    @Test
    void whoTriesManyWrongLinksIsToldToWaitAndNobodyElseIs() {
        Guessing guessing = new Guessing();
        for (int i = 0; i < 30; i++) {
            assertThat(guessing.isTooMuch("10.0.0.1")).isFalse();
        }
        assertThat(guessing.isTooMuch("10.0.0.1")).isTrue();
        assertThat(guessing.isTooMuch("10.0.0.2")).isFalse();
    }
}
