package dev.verdict.json;

import dev.verdict.Open;
import java.util.HashMap;
import java.util.Map;

/** The known values of an enum by their names and other spellings. All components of that type share them. */
final class EnumNames {
    private static final ClassValue<Names<?>> NAMES = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // called for enums only
        protected Names<?> computeValue(Class<?> type) {
            return known((Class) type);
        }
    };

    private EnumNames() {}

    @SuppressWarnings("unchecked") // the names of an enum have its constants
    static <E extends Enum<E>> Names<Open<E>> of(Class<E> type) {
        return (Names<Open<E>>) NAMES.get(type);
    }

    private static <E extends Enum<E>> Names<Open<E>> known(Class<E> type) {
        Map<String, Open<E>> known = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(constant.name(), Open.of(constant));
            if (constant instanceof Open.Spellings other) {
                for (String spelling : other.spellings()) {
                    known.put(spelling, Open.of(type, spelling));
                }
            }
        }
        return new Names<>(known);
    }
}
