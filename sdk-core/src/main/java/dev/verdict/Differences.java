package dev.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The differences between two lists.
 *
 * @param <T> the type of the items
 * @param added the items that only the later list holds, in its order
 * @param removed the items that only the earlier list holds, in its order
 * @param changed the items with the same identity that are not equal, in the order of the later list
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
     * @param <T> the type of the items
     * @param before the earlier list
     * @param after the later list
     * @param identity returns the identity of an item, such as its id; if several items of a list have the same identity, the last
     *     one counts
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
     * Whether the lists have no differences; the order of the items does not count.
     *
     * @return true if nothing was added, removed or changed
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
