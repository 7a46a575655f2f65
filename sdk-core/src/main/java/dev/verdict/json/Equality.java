package dev.verdict.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Equality of JSON values: that of JDK values, except that numbers are compared by value. Stores rewrite numbers, for example {@code
 * 1.50} as {@code 1.5} and {@code 1E+2} as {@code 100}.
 */
final class Equality {
    private Equality() {}

    static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof BigDecimal number) {
            return other instanceof BigDecimal that && number.compareTo(that) == 0;
        }
        if (one instanceof Map<?, ?> map) {
            return other instanceof Map<?, ?> that && equalMaps(map, that);
        }
        if (one instanceof List<?> list) {
            return other instanceof List<?> that && equalLists(list, that);
        }
        return one != null && one.equals(other);
    }

    private static boolean equalMaps(Map<?, ?> one, Map<?, ?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<?, ?> field : one.entrySet()) {
            Object value = other.get(field.getKey());
            if (!equal(field.getValue(), value) || value == null && !other.containsKey(field.getKey())) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalLists(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<?> others = other.iterator();
        for (Object item : one) {
            if (!equal(item, others.next())) {
                return false;
            }
        }
        return true;
    }

    static int hash(@Nullable Object value) {
        int hash = 0;
        if (value instanceof BigDecimal number) {
            return Double.hashCode(number.doubleValue()); // the same for all notations of a number
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> field : map.entrySet()) {
                hash += field.getKey().hashCode() ^ hash(field.getValue());
            }
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                hash = 31 * hash + hash(item);
            }
        } else if (value != null) {
            hash = value.hashCode();
        }
        return hash;
    }
}
