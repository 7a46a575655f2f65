package dev.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How two lists of the same sort of thing differ.
 *
 * @param <T> what the lists hold
 * @param added what only the later one holds, in its order
 * @param removed what only the earlier one holds, in its order
 * @param changed what both hold, and not alike
 */
public record Differences<T>(List<T> added, List<T> removed, List<Change<T>> changed) {

    public Differences {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * Compares two lists.
     *
     * @param <T> what the lists hold
     * @param before the earlier list
     * @param after the later list
     * @param identity what makes two items the same thing, alike or not; of two items of one identity the last counts
     * @return the differences
     */
    public static <T> Differences<T> between(List<T> before, List<T> after, Function<? super T, ?> identity) {
        Map<Object, T> left = new LinkedHashMap<>();
        before.forEach(item -> left.put(identity.apply(item), item));
        Map<Object, T> right = new LinkedHashMap<>();
        after.forEach(item -> right.put(identity.apply(item), item));
        List<T> added = new ArrayList<>();
        List<Change<T>> changed = new ArrayList<>();
        right.forEach((id, item) -> {
            T earlier = left.remove(id);
            if (earlier == null) {
                added.add(item);
            } else if (!earlier.equals(item)) {
                changed.add(new Change<>(earlier, item));
            }
        });
        return new Differences<>(added, List.copyOf(left.values()), changed);
    }

    /**
     * Whether the lists hold the same.
     *
     * @return true if nothing was added, removed or changed
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
