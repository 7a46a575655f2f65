package dev.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private record Item(String id, int state) {}

    private static Item item(String id, int state) {
        return new Item(id, state);
    }

    private static Differences<Item> between(List<Item> before, List<Item> after) {
        return Differences.between(before, after, Item::id);
    }

    @Test
    void equal_lists_have_no_differences_in_any_order() {
        assertThat(between(List.of(), List.of()).isEmpty()).isTrue();
        assertThat(between(List.of(item("a", 1), item("b", 2)), List.of(item("b", 2), item("a", 1))))
                .as("in another order")
                .isEqualTo(new Differences<Item>(List.of(), List.of(), List.of()));
    }

    @Test
    void an_item_of_the_later_list_only_is_added() {
        Differences<Item> differences =
                between(List.of(item("b", 1)), List.of(item("d", 1), item("b", 1), item("a", 1)));

        assertThat(differences.added()).containsExactly(item("d", 1), item("a", 1));
        assertThat(differences.removed()).isEmpty();
        assertThat(differences.changed()).isEmpty();
        assertThat(differences.isEmpty()).isFalse();
    }

    @Test
    void an_item_of_the_earlier_list_only_is_removed() {
        Differences<Item> differences =
                between(List.of(item("d", 1), item("b", 1), item("a", 1)), List.of(item("b", 1)));

        assertThat(differences.added()).isEmpty();
        assertThat(differences.removed()).containsExactly(item("d", 1), item("a", 1));
        assertThat(differences.changed()).isEmpty();
        assertThat(differences.isEmpty()).isFalse();
    }

    @Test
    void an_item_of_both_lists_that_is_not_equal_is_changed() {
        Differences<Item> differences = between(
                List.of(item("a", 1), item("b", 1), item("c", 1)), List.of(item("c", 2), item("b", 1), item("a", 3)));

        assertThat(differences.added()).isEmpty();
        assertThat(differences.removed()).isEmpty();
        assertThat(differences.changed())
                .containsExactly(new Change<>(item("c", 1), item("c", 2)), new Change<>(item("a", 1), item("a", 3)));
        assertThat(differences.isEmpty()).isFalse();
    }

    @Test
    void the_last_of_two_items_with_the_same_identity_counts() {
        List<Item> twice = List.of(item("a", 1), item("a", 2));

        assertThat(between(twice, List.of(item("a", 2))).isEmpty()).isTrue();
        assertThat(between(List.of(item("a", 2)), twice).isEmpty()).isTrue();
        assertThat(between(twice, List.of(item("a", 1))).changed())
                .containsExactly(new Change<>(item("a", 2), item("a", 1)));
        assertThat(between(List.of(), twice).added()).containsExactly(item("a", 2));
    }

    @Test
    void differences_are_immutable() {
        List<Item> added = new ArrayList<>(List.of(item("a", 1)));
        Differences<Item> differences = new Differences<>(added, added, List.of());
        added.clear();

        assertThat(differences.added()).hasSize(1);
        assertThat(differences.removed()).hasSize(1);
        assertThatThrownBy(() -> differences.added().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> differences.removed().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> differences.changed().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_change_requires_both_values() {
        assertThat(new Change<>(1, 2)).hasToString("1 -> 2");
        assertThatNullPointerException().isThrownBy(() -> new Change<>(null, 2)).withMessage("before");
        assertThatNullPointerException().isThrownBy(() -> new Change<>(1, null)).withMessage("after");
    }
}
