package dev.verdict.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/**
 * Generates a {@code RecordModel} for each record of the SDK, and a {@code SealedCodec} for each sealed interface with a discriminator. At
 * run time they replace reflection, annotations and method handles, which are slow to set up and which native images would have to be
 * told about. The models of one package are in one class, because many small classes would make the jar larger.
 */
@SupportedAnnotationTypes("*")
public final class RecordModelGenerator extends AbstractProcessor {
    private static final String JSON = "dev.verdict.json.";
    private static final String REFLECT_CONFIG = "META-INF/native-image/dev.verdict/verdict-core/reflect-config.json";

    /** The types to generate models for, by package. */
    private final Map<String, List<TypeElement>> packages = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        collect(ElementFilter.typesIn(round.getRootElements()));
        if (!packages.isEmpty()) {
            List<String> found = new ArrayList<>();
            packages.values().forEach(types -> generate(types, found));
            writeReflectConfig();
            packages.clear();
            write("GeneratedModels", registry(found));
        }
        return false;
    }

    /** For native images: a Jackson of the user's finds by reflection how a record is written. The SDK does not need it. */
    private void writeReflectConfig() {
        String records = packages.values().stream()
                .flatMap(List::stream)
                .map(type -> "  {\"name\": \"%s\", \"allPublicMethods\": true}".formatted(binaryName(type)))
                .sorted()
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", REFLECT_CONFIG)
                .openWriter()) {
            out.write(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(Iterable<TypeElement> types) {
        for (TypeElement type : types) {
            boolean isRecord = type.getKind() == ElementKind.RECORD && isA(type, "JsonRecord");
            if (isRecord || annotation(type, "Discriminator") != null) {
                String name = processingEnv.getElementUtils().getPackageOf(type).toString();
                packages.computeIfAbsent(name, key -> new ArrayList<>()).add(type);
            }
            collect(ElementFilter.typesIn(type.getEnclosedElements()));
        }
    }

    private void generate(List<TypeElement> types, List<String> found) {
        String name = "ModelsOf"
                + processingEnv
                        .getElementUtils()
                        .getPackageOf(types.get(0))
                        .toString()
                        .replace('.', '_');
        List<TypeElement> records = new ArrayList<>();
        for (TypeElement type : types) {
            if (type.getKind() == ElementKind.RECORD) {
                found.add("case \"%s\" -> new %s(%d);".formatted(binaryName(type), name, records.size()));
                records.add(type);
            } else {
                found.add("case \"%s\" -> %s;".formatted(binaryName(type), sealedModel(type)));
            }
        }
        write(name, """
                final class %s extends RecordModel {
                private final int record;
                %1$s(int record) { this.record = record; }
                @Override Class<?> type() { return switch (record) {
                %s
                default -> throw new AssertionError(); }; }
                @Override @Nullable String fromText() { return switch (record) {
                %s
                default -> null; }; }
                @Override ComponentBinding[] components() { return switch (record) {
                %s
                default -> throw new AssertionError(); }; }
                @Override Object create(@Nullable Object[] v, int at) { return switch (record) {
                %s
                default -> throw new AssertionError(); }; }
                @Override @Nullable Object[] values(Object instance) { return switch (record) {
                %s
                default -> throw new AssertionError(); }; }
                %s}
                """.formatted(
                name,
                cases(records, (type, i) -> "case %d -> %s.class;".formatted(i, type.getQualifiedName())),
                cases(records, this::fromText),
                cases(records, (type, i) -> "case %d -> components%1$d();".formatted(i)),
                cases(records, (type, i) -> "case %d -> create%1$d(v, at);".formatted(i)),
                cases(
                        records,
                        (type, i) -> "case %d -> values%1$d((%s) instance);".formatted(i, type.getQualifiedName())),
                cases(records, this::methods)));
    }

    private interface ForRecord {
        String text(TypeElement type, int index);
    }

    private static String cases(List<TypeElement> records, ForRecord each) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < records.size(); i++) {
            all.append(each.text(records.get(i), i)).append('\n');
        }
        return all.toString();
    }

    private String fromText(TypeElement type, int index) {
        Object component = value(annotation(type, "FromText"), "value");
        return component == null ? "" : "case %d -> \"%s\";".formatted(index, component);
    }

    private String methods(TypeElement type, int index) {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        boolean isUnknown = isA(type, "UnknownKind");
        StringBuilder bindings = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < components.size(); i++) {
            RecordComponentElement component = components.get(i);
            arguments.append(i == 0 ? "" : ", ").append("(%s) v[at + %d]".formatted(erased(component.asType()), i));
            values.append(i == 0 ? "" : ", ").append("record.%s()".formatted(component.getSimpleName()));
            if (!isUnknown && i < components.size() - 1) {
                bindings.append(binding(component, i)).append(",\n");
            }
        }
        return """
                private static ComponentBinding[] components%1$d() { return new ComponentBinding[] {
                %2$s}; }
                private static Object create%1$d(@Nullable Object[] v, int at) { return new %3$s(%4$s); }
                private static @Nullable Object[] values%1$d(%3$s record) { return new Object[] {%5$s}; }
                """.formatted(index, bindings, type.getQualifiedName(), arguments, values);
    }

    private String binding(RecordComponentElement component, int index) {
        Object renamed = value(annotation(component, "JsonName"), "value");
        String codec = codec(component.asType(), annotation(component, "Detail") != null);
        String flags = "0"
                + (annotation(component, "Structure") == null ? "" : " | ComponentBinding.STRUCTURE")
                + (annotation(component, "Printable") == null ? "" : " | ComponentBinding.PRINTABLE")
                + (annotation(component, "OtherFields") == null ? "" : " | ComponentBinding.OTHER_FIELDS")
                + (annotation(component, "AcceptSingleValue") == null ? "" : " | ComponentBinding.SINGLE_VALUE");
        return "new ComponentBinding(%d, \"%s\", \"%s\", %s, %s)"
                .formatted(
                        index,
                        component.getSimpleName(),
                        renamed == null ? component.getSimpleName() : renamed,
                        codec,
                        flags.replace("0 | ", ""));
    }

    /** An expression that creates the codec of a type. Equals what {@code Codecs.of} finds by reflection. */
    private String codec(TypeMirror type, boolean isDetail) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        String name = element.getQualifiedName().toString();
        switch (name) {
            case "java.util.List" -> {
                String item = codec(arguments.get(0), false);
                boolean isRecords = !isDetail && item.startsWith("new Codecs.OfRecord(");
                return "new Lists.%s(%s)".formatted(isRecords ? "Records" : "Values", item);
            }
            case "java.util.Map" -> {
                return "new Codecs.OfMap(%s)".formatted(codec(arguments.get(1), false));
            }
            case "java.util.Optional" -> {
                return "new Codecs.OfOptional(%s)".formatted(codec(arguments.get(0), false));
            }
            case "dev.verdict.Open" -> {
                return "new Codecs.OfOpen<>(%s.class)".formatted(erased(arguments.get(0)));
            }
            case "java.lang.String" -> {
                return "Scalar.TEXT";
            }
            case "java.lang.Boolean" -> {
                return "Scalar.BOOLEAN";
            }
            case "java.lang.Integer" -> {
                return "Scalar.INTEGER";
            }
            case "java.lang.Long" -> {
                return "Scalar.LONG";
            }
            case "java.math.BigDecimal" -> {
                return "Scalar.DECIMAL";
            }
            case "java.time.Instant" -> {
                return "Scalar.TIMESTAMP";
            }
            case "java.time.LocalDate" -> {
                return "Scalar.DATE";
            }
            case JSON + "JsonObject" -> {
                return "new Codecs.OfJsonObject()";
            }
            default -> {
                String codec = element.getKind() == ElementKind.RECORD ? "OfRecord" : "OfSealed";
                return "new Codecs.%s(\"%s\")".formatted(codec, binaryName(element));
            }
        }
    }

    private String sealedModel(TypeElement type) {
        AnnotationMirror discriminator = annotation(type, "Discriminator");
        Object around = value(discriminator, "around");
        List<String> kinds = new ArrayList<>();
        String unknown = addKinds(type, kinds);
        return "new SealedCodec(\"%s\", \"%s\", %s, new String[] {%s})"
                .formatted(
                        value(discriminator, "value"), around == null ? "" : around, unknown, String.join(", ", kinds));
    }

    /** Adds pairs of a kind and its record. Returns the record for unknown kinds. */
    private String addKinds(TypeElement type, List<String> kinds) {
        String unknown = null;
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            TypeElement element = (TypeElement) ((DeclaredType) permitted).asElement();
            AnnotationMirror kind = annotation(element, "DiscriminatorValue");
            if (element.getKind() != ElementKind.RECORD) {
                addKinds(element, kinds);
            } else if (isA(element, "UnknownKind")) {
                unknown = '"' + binaryName(element) + '"';
            } else {
                for (Object value : (List<?>) value(kind, "value")) {
                    kinds.add(value.toString());
                    kinds.add('"' + binaryName(element) + '"');
                }
            }
        }
        return unknown;
    }

    private static String registry(List<String> found) {
        return """
                // The models by the binary names of their types.
                final class GeneratedModels {
                private GeneratedModels() {}
                static @Nullable Object find(String type) { return switch (type) {
                %s
                default -> null; }; }
                }
                """.formatted(found.stream().collect(Collectors.joining("\n")));
    }

    private void write(String name, String code) {
        try (Writer out = processingEnv.getFiler().createSourceFile(JSON + name).openWriter()) {
            out.write("package dev.verdict.json;\nimport org.jspecify.annotations.Nullable;\n");
            out.write("@SuppressWarnings({\"unchecked\", \"rawtypes\", \"deprecation\", \"removal\"})\n");
            out.write(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private static String erased(TypeMirror type) {
        return ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .toString();
    }

    private boolean isA(TypeElement type, String superType) {
        TypeElement element = processingEnv.getElementUtils().getTypeElement(JSON + superType);
        return processingEnv.getTypeUtils().isSubtype(type.asType(), element.asType());
    }

    private static AnnotationMirror annotation(Element element, String name) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().toString().equals(JSON + name)) {
                return annotation;
            }
        }
        return null;
    }

    /** The value of an annotation's element, if both were given. */
    private static Object value(AnnotationMirror annotation, String element) {
        if (annotation != null) {
            for (Map.Entry<?, ? extends AnnotationValue> entry :
                    annotation.getElementValues().entrySet()) {
                if (((Element) entry.getKey()).getSimpleName().contentEquals(element)) {
                    return entry.getValue().getValue();
                }
            }
        }
        return null;
    }
}
