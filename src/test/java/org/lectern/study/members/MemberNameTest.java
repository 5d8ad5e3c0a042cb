package org.lectern.study.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.text.UserException;

class MemberNameTest {

    private static boolean meant(String typed, String member) {
        return MemberName.meant(
                        typed, List.of(new Member(1, "Yolanda", Role.MEMBER), new Member(2, member, Role.MEMBER)))
                .filter(found -> found.name().equals(member))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Bne, Ben, two changed places",
        "Be, Ben, one left out",
        "Benn, Ben, one added",
        "Bon, Ben, one is another",
        "Ben J, Benj, a blank is easily overlooked",
        "Zoe, Zoë, a mark is easily overlooked",
        "Вen, Ben, the first letter is Cyrillic",
        "Βеп, Ben, none is Latin",
        "ΑΝΝΑ, Anna, Greek capitals",
        "Ｂｅｎ, Ben, fullwidth",
        "𝐁𝐞𝐧, Ben, mathematical",
        "Jоnаthаn, Jonathan, mixed scripts",
        "lan, Ian, a small L for a capital I",
        "0tto, Otto, a zero",
        "Bemd, Bernd, two letters for one",
        "Marianen, Marianne, swapped in a long one",
        "Mariane K, Marianne K, long",
        "Jontahna, Jonathan, two letters of a long one",
    })
    void isAskedAbout(String typed, String member, String why) {
        assertThat(meant(typed, member)).as(why).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Cleo, Ben",
        "Dan, Ben",
        "Ben 2, Ben",
        "Reader 1, Reader 2",
        "M11, M12",
        "A, B",
        "李雷, 李磊",
        "Marianne, Annemarie",
        "Ali, Bo",
        "Иван, Олег"
    })
    void isAnother(String typed, String member) {
        assertThat(meant(typed, member)).isFalse();
    }

    @Test
    void aNameTakesSixtyLettersAndNoMore() {
        String family = "👩‍👩‍👧";
        assertThat(MemberName.of("  " + "n".repeat(60) + " ")).hasSize(60);
        assertThat(MemberName.of(family.repeat(60))).isEqualTo(family.repeat(60));
        assertThatThrownBy(() -> MemberName.of("n".repeat(61)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("at most 60")
                .hasMessageContaining("61");
        assertThatThrownBy(() -> MemberName.of(family.repeat(61))).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> MemberName.of("n" + "\u0301\u0323".repeat(300)))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> MemberName.of(" \t ")).hasMessageContaining("needs a name");
    }
}
