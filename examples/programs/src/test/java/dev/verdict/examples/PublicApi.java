package dev.verdict.examples;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Lists what users can compile against, a line for each type and member, from the compiled classes. What the compiler derives (accessors and
 * constructors of records, {@code values()}, {@code equals}) is not listed. Names lose the packages {@code java.lang}, {@code java.util} and
 * {@code java.time}.
 */
final class PublicApi {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private PublicApi() {}

    /** The exported packages of the module that a class belongs to. */
    static List<String> ofModuleWith(Class<?> member) throws Exception {
        Path location = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module = ModuleFinder.of(location).findAll().iterator().next();
        List<String> lines =
                new ArrayList<>(List.of("module " + module.descriptor().name()));
        Set<String> exported = module.descriptor().exports().stream()
                .filter(Predicate.not(ModuleDescriptor.Exports::isQualified))
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : exported) {
            lines.add("");
            List<Class<?>> types = types(module, name, member.getClassLoader());
            boolean marked = types.get(0).getPackage().isAnnotationPresent(NullMarked.class);
            lines.add((marked ? "@NullMarked " : "") + "package " + name);
            types.forEach(type -> lines.addAll(ofType(type)));
        }
        return lines;
    }

    private static List<Class<?>> types(ModuleReference module, String packageName, ClassLoader loader)
            throws IOException, ClassNotFoundException {
        List<String> names;
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            names = files.filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> name.lastIndexOf('.') == packageName.length() && name.startsWith(packageName))
                    .sorted()
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, loader);
            if (isVisible(type)) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isSynthetic()
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    /** A type: its own line, then one for each member. */
    static List<String> ofType(Class<?> type) {
        List<String> lines = new ArrayList<>(List.of(deprecation(type) + header(type)));
        if (type.isEnum()) { // in their order, which compareTo has
            for (Object constant : type.getEnumConstants()) {
                String name = ((Enum<?>) constant).name();
                lines.add("  constant " + deprecation(field(type, name)) + name);
            }
        }
        if (type.isRecord()) { // in their order, which the constructor has
            for (RecordComponent component : type.getRecordComponents()) {
                lines.add("  component " + deprecation(component.getAccessor()) + name(component.getAnnotatedType())
                        + " " + component.getName());
            }
        }
        Set<String> members = new TreeSet<>();
        for (Class<?> from : withHiddenSupertypes(type)) {
            Stream.of(from.getDeclaredFields())
                    .filter(field -> isVisible(field, type) && !field.isEnumConstant())
                    .forEach(field -> members.add(field(field)));
            Stream.of(from.getDeclaredMethods())
                    .filter(method -> isVisible(method, type) && !isDerived(method))
                    .forEach(method -> members.add(method(method)));
        }
        Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor, type) && !isCanonical(constructor))
                .forEach(constructor -> members.add(constructor(constructor)));
        members.forEach(member -> lines.add("  " + member));
        return lines;
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getField(name);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    /** Users see the members of a class that they cannot name, if they can name its subclass. */
    private static List<Class<?>> withHiddenSupertypes(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(parent -> !isVisible(parent))
                .forEach(parent -> all.addAll(withHiddenSupertypes(parent)));
        return all;
    }

    private static boolean isVisible(Member member, Class<?> type) {
        boolean inherited = Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers());
        return !member.isSynthetic() && (Modifier.isPublic(member.getModifiers()) || inherited);
    }

    private static boolean isDerived(Method method) {
        Class<?> type = method.getDeclaringClass();
        boolean ofObject = OF_EVERY_OBJECT.contains(method.getName())
                && method.getParameterCount() == (method.getName().equals("equals") ? 1 : 0);
        boolean ofEnum = type.isEnum()
                && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
        boolean accessor = type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
        return ofObject || ofEnum || accessor;
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static String header(Class<?> type) {
        String permitted = type.isSealed() ? list(" permits ", type.getPermittedSubclasses()) : "";
        return (type.isSealed() ? "sealed " : "")
                + modifiers(
                        type.getModifiers() & ~Modifier.STATIC,
                        !type.isInterface() && !type.isRecord() && !type.isEnum())
                + kind(type) + " " + type.getCanonicalName()
                + typeParameters(type.getTypeParameters())
                + supertypes(type)
                + permitted;
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            Target target = type.getAnnotation(Target.class);
            Retention retention = type.getAnnotation(Retention.class);
            return (target == null ? "" : "@Target" + Arrays.toString(target.value()) + " ")
                    + (retention == null ? "" : "@Retention[" + retention.value() + "] ")
                    + "@interface";
        }
        String functional = type.isAnnotationPresent(FunctionalInterface.class) ? "@FunctionalInterface " : "";
        return type.isInterface()
                ? functional + "interface"
                : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static String supertypes(Class<?> type) {
        AnnotatedType parent = type.getAnnotatedSuperclass();
        boolean own = parent != null
                && !type.isRecord()
                && !type.isEnum()
                && type.getSuperclass() != Object.class
                && isVisible(type.getSuperclass());
        List<String> interfaces = Stream.of(type.getAnnotatedInterfaces())
                .filter(parentType -> isVisible(raw(parentType)) && !type.isAnnotation())
                .map(PublicApi::name)
                .toList();
        return (own ? " extends " + name(parent) : "")
                + (interfaces.isEmpty()
                        ? ""
                        : (type.isInterface() ? " extends " : " implements ") + String.join(", ", interfaces));
    }

    private static Class<?> raw(AnnotatedType type) {
        return (Class<?>)
                (type.getType() instanceof ParameterizedType parameterized
                        ? parameterized.getRawType()
                        : type.getType());
    }

    private static String list(String before, Class<?>[] types) {
        return Stream.of(types).map(PublicApi::name).sorted().collect(Collectors.joining(", ", before, ""));
    }

    private static String field(Field field) {
        return deprecation(field)
                + modifiers(field.getModifiers(), true)
                + name(field.getAnnotatedType())
                + " " + field.getName() + constantValue(field);
    }

    /** The compiler copies the value of a constant into the code that uses it. */
    private static String constantValue(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return constant ? " = " + field.get(null) : "";
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String constructor(Constructor<?> constructor) {
        return deprecation(constructor) + modifiers(constructor.getModifiers(), true) + "new" + parameters(constructor);
    }

    private static String method(Method method) {
        boolean inInterface = method.getDeclaringClass().isInterface();
        String typeParameters = typeParameters(method.getTypeParameters());
        Object value = method.getDefaultValue();
        return deprecation(method)
                + modifiers(method.getModifiers(), !inInterface)
                + (method.isDefault() ? "default " : "")
                + typeParameters + (typeParameters.isEmpty() ? "" : " ")
                + name(method.getAnnotatedReturnType()) + " "
                + method.getName() + parameters(method)
                + (value == null ? "" : " default " + (value instanceof Object[] all ? Arrays.toString(all) : value));
    }

    private static String parameters(Executable executable) {
        String parameters = Stream.of(executable.getParameters())
                .map(PublicApi::parameter)
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = Stream.of(executable.getAnnotatedExceptionTypes())
                .map(PublicApi::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return parameters + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String parameter(Parameter parameter) {
        String type = name(parameter.getAnnotatedType());
        return (parameter.isVarArgs() ? type.substring(0, type.length() - "[]".length()) + "..." : type) + " "
                + parameter.getName();
    }

    /** {@code public} is left out: everything is. {@code final} and {@code abstract} are, where they go without saying. */
    private static String modifiers(int modifiers, boolean all) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (all && Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (all && Modifier.isFinal(modifiers) ? "final " : "");
    }

    private static String deprecation(AnnotatedElement element) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        return deprecated == null ? "" : deprecated.forRemoval() ? "@Deprecated(forRemoval) " : "@Deprecated ";
    }

    private static String typeParameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables).map(PublicApi::typeParameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String typeParameter(TypeVariable<?> variable) {
        String bounds = Stream.of(variable.getAnnotatedBounds())
                .map(PublicApi::name)
                .filter(bound -> !bound.equals("Object"))
                .collect(Collectors.joining(" & "));
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private static String name(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return name(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "[]" : " @Nullable []");
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return nullable
                    + name(raw(type))
                    + Stream.of(parameterized.getAnnotatedActualTypeArguments())
                            .map(PublicApi::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            String upper = name(wildcard.getAnnotatedUpperBounds()[0]);
            return lower.length > 0 ? "? super " + name(lower[0]) : upper.equals("Object") ? "?" : "? extends " + upper;
        }
        return nullable
                + (type.getType() instanceof Class<?> named
                        ? name(named)
                        : type.getType().getTypeName());
    }

    private static String name(Class<?> type) {
        String name = type.getCanonicalName() == null ? type.getName() : type.getCanonicalName();
        return name.replaceFirst("^java\\.(lang|util|time)\\.(?=[A-Z])", "");
    }
}
