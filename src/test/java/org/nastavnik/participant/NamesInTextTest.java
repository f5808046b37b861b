package org.nastavnik.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTest {

    private final NamesInText names = new NamesInText(List.of(new PersonName("Иванова", "Мария", "Петровна"), new PersonName("Ким", "Олег", null),
            new PersonName("Победа", "Анна", null)));

    @ParameterizedTest
    @ValueSource(strings = {"помогла Мария Иванова", "вместе с Марией Ивановой", "Ивановой М. П. удалось", "М.П. Иванова", "Ким О. вёл группу", "Олегу Киму"})
    void aNameIsFoundInAnyCase(String text) {
        assertThat(names.foundIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Победа на олимпиаде", "ивановский край", "наставник, ученица 10 класса", "О химии", ""})
    void aSurnameAloneOrAPartOfAWordIsNoName(String text) {
        assertThat(names.foundIn(text)).isFalse();
    }
}
